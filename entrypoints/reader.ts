import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reactions } from '@/lib/sensing/reactions';
import { switches } from '@/lib/sensing/switch';
import { provideTopPart } from '@/lib/sensing/top-part';
import { createVisits } from '@/lib/sensing/visits';

/** What the sensor needs in the top frame alone. It runs before the sensor and does nothing by itself. */
export default defineUnlistedScript(() => provideTopPart({ createVisits, ...switches, ...reactions }));
