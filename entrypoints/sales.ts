import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLead } from '@/lib/linkedin/lead';
import { readSalesRoute, salesActs, salesReads } from '@/lib/linkedin/sales';
import { readSsi } from '@/lib/linkedin/ssi';
import { readSalesFacts, salesDecisions } from '@/lib/sensing/sales-decisions';
import { provideSalesPart } from '@/lib/sensing/sales-part';

/** What the sensor needs under `/sales/` alone. It runs before the sensor and does nothing by itself. */
export default defineUnlistedScript(() =>
  provideSalesPart({
    acts: salesActs,
    reads: salesReads,
    decisions: salesDecisions,
    readRoute: readSalesRoute,
    readFacts: readSalesFacts,
    readLead,
    readSsi,
  }),
);
