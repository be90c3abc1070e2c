import { describeMatrix } from './matrix/describe-matrix';
import { sittingsOf } from './matrix/plan';

describeMatrix({ title: 'ember', sittings: sittingsOf('ember') });
