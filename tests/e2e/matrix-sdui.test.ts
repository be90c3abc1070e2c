import { describeMatrix } from './matrix/describe-matrix';
import { sittingsOf } from './matrix/plan';

/** The invitation dialog in the `/preload/` frame. */
describeMatrix({ title: 'sdui', sittings: sittingsOf('sdui'), options: { invite: 'frame' } });
