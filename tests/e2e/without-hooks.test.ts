import { buildVariant, withoutHooks } from '@/tests/support/sensor-variant';
import { describeMatrix } from './matrix/describe-matrix';
import { provenSittings } from './matrix/plan';

/** After the next redesign nothing of the page is known: what LinkedIn's answers prove has to be counted all the same. */
describeMatrix({
  title: 'without any mark of the page',
  sittings: provenSittings(),
  options: { extension: await buildVariant(withoutHooks) },
});
