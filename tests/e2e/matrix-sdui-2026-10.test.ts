import { describeMatrix } from './matrix/describe-matrix';
import { sittingsOf } from './matrix/plan';

describeMatrix({ title: 'sdui-2026-10', sittings: sittingsOf('sdui-2026-10') });
