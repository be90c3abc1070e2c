import { buildVariant, withoutLabels } from '@/tests/support/sensor-variant';
import { describeMatrix } from './matrix/describe-matrix';
import { wordySittings } from './matrix/plan';

/** Addresses, keys, icons, order and the change of a label have to do without any word. */
describeMatrix({
  title: 'without any label',
  sittings: wordySittings(),
  options: { extension: await buildVariant(withoutLabels) },
  least: { precision: 0.9, recall: 0.9 },
});
