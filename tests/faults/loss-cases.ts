import { killBrowsers } from './browser-kills';
import { countBusyDay } from './busy-day';
import { killAfterClicks } from './click-kills';
import type { FaultCase } from './fault-case';
import { raceTabs, repeatBatch } from './many-tabs';
import { killWorkers } from './worker-kills';

/** Loss and doubling; those that kill come first. */
export const lossCases: readonly FaultCase[] = [
  {
    number: 4,
    name: 'A browser that is killed while it writes loses and doubles nothing that was handed in',
    play: ({ browserKills }) => killBrowsers({ cycles: browserKills }),
  },
  {
    number: 5,
    name: 'Nor does a browser that keeps its databases in SQLite',
    play: ({ sqliteKills }) => killBrowsers({ cycles: sqliteKills, sqlite: true }),
  },
  {
    number: 1,
    name: 'A worker that is stopped in the middle of a write loses nothing and leaves no half transaction',
    play: ({ workerKills }) => killWorkers(workerKills),
  },
  {
    number: 2,
    name: 'A worker that is stopped between writing and acknowledging counts once',
    files: ['tests/app/collect-failing.test.ts', 'tests/app/acknowledge.test.ts'],
  },
  {
    number: 3,
    name: 'No answer but the emptied outbox is taken for an acknowledgement',
    files: ['tests/messaging/hand-in.test.ts', 'tests/app/acknowledge.test.ts', 'tests/app/collect.test.ts'],
  },
  {
    number: 6,
    name: 'A browser that is killed right after a click loses no earlier action',
    play: ({ clickKills }) => killAfterClicks(clickKills),
  },
  {
    number: 7,
    name: 'Tabs may be closed, left, discarded and crash',
    files: ['tests/e2e/keeping.test.ts', 'tests/e2e/page-life.test.ts'],
  },
  { number: 8, name: 'Twenty tabs at once count as often as they should', play: raceTabs },
  { number: 9, name: 'The same batch counts once, however often and in whatever order it comes', play: repeatBatch },
  { number: 10, name: 'A hundred thousand actions on one day are all counted', play: countBusyDay },
];
