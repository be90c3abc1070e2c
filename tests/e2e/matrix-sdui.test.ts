import { describeMatrix } from './matrix/describe-matrix';
import { sittingsOf } from './matrix/plan';

describeMatrix({ title: 'sdui', sittings: sittingsOf('sdui') });
