import { describeMatrix } from './matrix/describe-matrix';
import { sittingsOf } from './matrix/plan';

/** The whole feed under `/preload/`. */
describeMatrix({ title: 'dvn-2025', sittings: sittingsOf('dvn-2025'), options: { path: 'preload' } });
