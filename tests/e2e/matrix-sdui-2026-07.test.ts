import { describeMatrix } from './matrix/describe-matrix';
import { sittingsOf } from './matrix/plan';

/** Comment editors far from their posts. */
describeMatrix({
  title: 'sdui-2026-07',
  sittings: sittingsOf('sdui-2026-07'),
  options: { editors: 'portal' },
});
