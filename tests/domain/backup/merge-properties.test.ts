import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, backupText, emptyBackup } from '@/lib/domain/backup/backup';
import { mergeBackups } from '@/lib/domain/backup/merge-backups';
import type { Correction } from '@/lib/domain/corrections';
import { thousand } from '@/tests/domain/arbitraries';
import { backups, loose } from './backups';

/** Milliseconds; a thousand histories take two seconds where nothing else runs. */
const patience = 60_000;

const merged = (one: Backup, other: Backup) => mergeBackups(one, other).backup;

/** Whatever the product reads of a file: the same text is the same state. */
const text = (backup: Backup) => backupText(backup);

/** What exports tell of the member's standing has no time for each fact: of three, the order of merging can matter. */
const untold = loose.map((backup): Backup => {
  const accounts = Object.entries(backup.accounts).map(([account, { archive: _, ...rest }]) => [account, rest]);
  return { ...backup, accounts: Object.fromEntries(accounts) };
});

/** The one record that a correction keeps away. */
function keptOutBy(correction: Correction): string | undefined {
  if (correction.do === 'cleared') return undefined;
  const added = correction.do === 'moved' ? correction.to.id : undefined;
  if (correction.do === 'added') return correction.undoneAt === undefined ? added : correction.activity;
  return correction.undoneAt === undefined ? correction.activity.id : added;
}

describe('merging backups', () => {
  it(
    'comes to the same whichever is merged into which, and names the same conflicts',
    () => {
      fc.assert(
        fc.property(backups, backups, (one, other) => {
          const [here, there] = [mergeBackups(one, other), mergeBackups(other, one)];
          expect(text(here.backup)).toBe(text(there.backup));
          expect(here.conflicts).toEqual(there.conflicts);
        }),
        thousand,
      );
    },
    patience,
  );

  it(
    'comes to the same in whichever order three are merged',
    () => {
      fc.assert(
        fc.property(untold, untold, untold, (one, two, three) => {
          expect(text(merged(merged(one, two), three))).toBe(text(merged(one, merged(two, three))));
          expect(text(merged(merged(one, two), three))).toBe(text(merged(merged(three, one), two)));
        }),
        thousand,
      );
    },
    patience,
  );

  it(
    'changes nothing the second time',
    () => {
      fc.assert(
        fc.property(backups, backups, (one, other) => {
          const both = merged(one, other);
          expect(text(merged(one, one))).toBe(text(one));
          expect(text(merged(both, other))).toBe(text(both));
          expect(mergeBackups(both, both).conflicts).toEqual([]);
        }),
        thousand,
      );
    },
    patience,
  );

  it(
    'loses no id but those that a correction removed',
    () => {
      fc.assert(
        fc.property(backups, backups, (one, other) => {
          const both = merged(one, other);
          const removed = new Set(both.corrections.map(keptOutBy));
          const ids = new Set(both.activities.map(({ id }) => id));
          for (const { id } of [...one.activities, ...other.activities])
            expect(ids.has(id) || removed.has(id)).toBe(true);
          expect(both.readings.length).toBe(new Set([...one.readings, ...other.readings].map(({ id }) => id)).size);
        }),
        thousand,
      );
    },
    patience,
  );

  it(
    'leaves a backup as it is when there is nothing to merge',
    () => {
      fc.assert(
        fc.property(backups, (one) => {
          expect(text(merged(one, emptyBackup))).toBe(text(one));
        }),
        thousand,
      );
    },
    patience,
  );
});
