import { damageDatabases } from './damaged-databases';
import type { FaultCase } from './fault-case';
import { killUpgrades } from './upgrade-kills';

/** The life of the extension and of its database. */
export const lifecycleCases: readonly FaultCase[] = [
  {
    number: 11,
    name: 'Reloading the extension leaves its open pages counting, once and in silence',
    files: ['tests/e2e/reloaded.test.ts'],
  },
  {
    number: 12,
    name: 'An upgrade of any older database is done whole or not at all',
    play: ({ upgradeKills }) => killUpgrades(upgradeKills),
    files: ['tests/storage/migrate.test.ts'],
  },
  { number: 13, name: 'No connection blocks an upgrade', files: ['tests/storage/open.test.ts'] },
  {
    number: 14,
    name: 'A database of a newer version stays as it is, and the popup says what to do',
    files: ['tests/e2e/keeping.test.ts', 'tests/app/newer-database.test.ts'],
  },
  {
    number: 15,
    name: 'A database that does not open is given up after four tries, untouched, and nothing handed in is lost',
    files: ['tests/storage/open.test.ts', 'tests/app/collect-failing.test.ts', 'tests/state/today-store.test.ts'],
  },
  { number: 16, name: 'Damaged database files cost no day', play: damageDatabases },
  {
    number: 17,
    name: 'A full disk delays counting and loses nothing',
    files: [
      'tests/e2e/storage-faults.test.ts',
      'tests/app/acknowledge.test.ts',
      'tests/app/corrections-copied.test.ts',
    ],
  },
  {
    number: 18,
    name: 'Garbage in the storage of the browser stops nothing',
    files: [
      'tests/e2e/storage-faults.test.ts',
      'tests/app/restore-broken.test.ts',
      'tests/storage/sync-faults.test.ts',
    ],
  },
  {
    number: 19,
    name: 'Hostile files are refused with a sentence, and change nothing',
    files: ['tests/e2e/import.test.ts', 'tests/storage/backup-broken.test.ts', 'tests/app/restore-file.test.ts'],
  },
  {
    number: 20,
    name: 'Alarms that were lost or missed come back without a burst',
    files: [
      'tests/e2e/storage-faults.test.ts',
      'tests/background/background.test.ts',
      'tests/background/reminders.test.ts',
      'tests/domain/reminders/reminder-year.test.ts',
      'tests/domain/reminders/reminder-weeks.test.ts',
    ],
  },
];
