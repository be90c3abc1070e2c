import { describeMatrix } from './matrix/describe-matrix';
import { salesSittings } from './matrix/plan';

for (const sittings of salesSittings()) describeMatrix({ title: `sales in ${sittings[0]?.locale}`, sittings });
