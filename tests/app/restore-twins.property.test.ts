import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutTwins } from '@/lib/app/restore-twins';
import type { Activity } from '@/lib/domain/activity';
import { type Backup, backupText, emptyBackup } from '@/lib/domain/backup/backup';
import { mergeBackups } from '@/lib/domain/backup/merge-backups';
import type { Correction } from '@/lib/domain/corrections';
import { dayOf } from '@/lib/domain/day';
import { thousand } from '@/tests/domain/arbitraries';
import { backups } from '@/tests/domain/backup/backups';

/** One thing that the member did, where it was counted, and whether it was taken out of the count there. */
interface Deed {
  readonly kind: 'comment' | 'reaction' | 'post' | 'message' | 'invite';
  readonly account: string;
  readonly by: 'a' | 'b' | 'phone';
  readonly isRemoved: boolean;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.oneof(
    fc.constant<Deed['kind']>('message'),
    fc.constantFrom<Deed['kind']>('comment', 'reaction', 'post', 'invite'),
  ),
  account: fc.constantFrom('default', '00ff00ff00ff00ff'),
  by: fc.constantFrom<Deed['by']>('a', 'b', 'phone'),
  isRemoved: fc.boolean(),
});

/** What was done, a minute for each after ten; how much of it each device's exports tell; where days begin. */
const history = fc.record({
  deeds: fc.array(deed, { minLength: 1, maxLength: 12 }),
  told: fc.record({ a: fc.nat(12), b: fc.nat(12) }),
  dayStart: fc.constantFrom(0, 4),
});

type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

/** A device, as the product would have it: what it counted, and of its exports what it had not counted. */
function deviceOf(name: 'a' | 'b', { deeds, told, dayStart }: History): Backup {
  const rows = deeds.map((each, index) => ({ ...each, index, row: rowOf(name, each, { index, dayStart }) }));
  const known = rows.filter(({ by, index }) => by === name || index < told[name]);
  const removed = known.filter(({ by, isRemoved }) => by === name && isRemoved);
  const left = known.filter((each) => !removed.includes(each));
  const device: Backup = {
    ...emptyBackup,
    activities: left.map(({ row }) => row),
    corrections: removed.map(({ row }): Correction => {
      const { kind, day, at, account } = row;
      return { id: `c-${row.id}`, do: 'removed', kind, day, at, account, activity: row };
    }),
  };
  return mergeBackups(device, emptyBackup).backup;
}

interface Place {
  readonly index: number;
  readonly dayStart: number;
}

function rowOf(name: string, { kind, account, by }: Deed, { index, dayStart }: Place): Activity {
  const isLive = by === name;
  const at = Date.UTC(2026, 4, 20, 22) + index * 600_000 + (isLive ? 1_700 : 0);
  const mark = name === 'b' ? '6' : ['3', '9'][index % 2];
  const imported = kind === 'message' ? `${mark}-${index}` : `a-${kind}-${index}`;
  const id = isLive ? `live-${name}-${index}` : imported;
  const [source, confidence] = [isLive ? ('live' as const) : ('archive' as const), 'confirmed' as const];
  return { id, kind, at, offset: 0, day: dayOf({ at, offset: 0 }, dayStart), source, confidence, account };
}

const together = (one: Backup, other: Backup): Backup => mergeBackups(...withoutTwins(one, other)).backup;

describe('two devices whose exports tell of the same', () => {
  test('count each thing once that either knows, and nothing that was taken out of the count', () => {
    fc.assert(
      fc.property(history, (story) => {
        const both = together(deviceOf('a', story), deviceOf('b', story));
        const known = story.deeds.filter(
          ({ by }, index) => by !== 'phone' || index < Math.max(...Object.values(story.told)),
        );
        const left = known.filter(({ by, isRemoved }) => by === 'phone' || !isRemoved);
        expect(both.activities.length).toBe(left.length);
        for (const account of ['default', '00ff00ff00ff00ff'])
          expect(both.activities.filter((row) => row.account === account).length).toBe(
            left.filter((each) => each.account === account).length,
          );
      }),
      thousand,
    );
  }, 60_000);

  test('come to the same whichever is merged into which, and again', () => {
    fc.assert(
      fc.property(history, (story) => {
        const [a, b] = [deviceOf('a', story), deviceOf('b', story)];
        const both = together(a, b);
        expect(backupText(together(b, a))).toBe(backupText(both));
        for (const part of [a, b, both]) expect(backupText(together(both, part))).toBe(backupText(both));
      }),
      thousand,
    );
  }, 60_000);
});

test('whatever two backups hold, merging them comes to the same either way, and again', () => {
  fc.assert(
    fc.property(backups, backups, (one, other) => {
      const both = together(one, other);
      expect(backupText(together(other, one))).toBe(backupText(both));
      expect(backupText(together(both, other))).toBe(backupText(both));
      expect(backupText(together(both, both))).toBe(backupText(both));
    }),
    thousand,
  );
}, 60_000);

test('what stands side by side in one backup was told apart there and stays', () => {
  fc.assert(
    fc.property(backups, (one) => {
      expect(withoutTwins(one, emptyBackup)).toEqual([one, emptyBackup]);
      expect(withoutTwins(one, one)).toEqual([one, one]);
    }),
    thousand,
  );
}, 60_000);
