import { describeMatrix } from './matrix/describe-matrix';
import { salesSittings } from './matrix/plan';

describeMatrix({ title: 'sales', sittings: salesSittings() });
