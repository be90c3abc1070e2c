import { describeMatrix } from './matrix/describe-matrix';
import { sittingsOf } from './matrix/plan';

describeMatrix({ title: 'dvn-2025', sittings: sittingsOf('dvn-2025') });
