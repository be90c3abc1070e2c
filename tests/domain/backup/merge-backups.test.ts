import { describe, expect, it } from 'vitest';
import type { Activity } from '@/lib/domain/activity';
import { type Backup, emptyBackup } from '@/lib/domain/backup/backup';
import { mergeBackups } from '@/lib/domain/backup/merge-backups';
import type { Correction } from '@/lib/domain/corrections';
import type { Reading } from '@/lib/domain/reading';

const noon = Date.UTC(2026, 4, 20, 12);

function comment(id: string, change: Partial<Activity> = {}): Activity {
  const row = { id, kind: 'comment', at: noon, day: '2026-05-20', offset: 0, account: 'default' } as const;
  return { ...row, source: 'live', confidence: 'confirmed', ...change };
}

function score(id: string, change: Partial<Reading> = {}): Reading {
  const row = { id, metric: 'ssi.brand', value: 12, at: noon, day: '2026-05-20', source: 'live', account: 'default' };
  return { ...row, ...change };
}

function removed(
  activity: string,
  change: { readonly undoneAt?: number } = {},
): Extract<Correction, { do: 'removed' }> {
  const row = { id: `c-${activity}`, do: 'removed', kind: 'comment', day: '2026-05-20' } as const;
  return { ...row, at: noon + 5, account: 'default', activity: comment(activity), ...change };
}

const fileOf = (change: Partial<Backup>): Backup => ({ ...emptyBackup, ...change });
const merged = (one: Partial<Backup>, other: Partial<Backup>) => mergeBackups(fileOf(one), fileOf(other));
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('two files', () => {
  it('come to all rows of both, in order, each once', () => {
    const { backup, conflicts } = merged(
      { activities: [comment('c'), comment('a')], readings: [score('r')] },
      { activities: [comment('b'), comment('a')], readings: [score('r')] },
    );
    expect(idsOf(backup.activities)).toEqual(['a', 'b', 'c']);
    expect(idsOf(backup.readings)).toEqual(['r']);
    expect(conflicts).toEqual([]);
  });

  it('that contradict each other are both told', () => {
    const [early, late] = [comment('a', { kind: 'reply' }), comment('a', { at: noon + 1 })];
    const { backup, conflicts } = merged({ activities: [late] }, { activities: [early] });
    expect(backup.activities).toEqual([late]);
    expect(conflicts).toEqual([{ part: 'activities', id: 'a', kept: late, left: early }]);
  });

  it('do not contradict each other by the order of their fields', () => {
    const { id, ...rest } = comment('a');
    expect(merged({ activities: [{ id, ...rest }] }, { activities: [{ ...rest, id }] }).conflicts).toEqual([]);
  });

  it('keep the forecast that one of them has, however late the other one is', () => {
    const said = score('r', { forecast: { version: 'est-1.0.0', raw: 11, points: 12 } });
    const { backup } = merged({ readings: [score('r', { at: noon + 9 })] }, { readings: [said] });
    expect(backup.readings).toEqual([said]);
  });

  it('keep the first start of counting', () => {
    expect(merged({ startedAt: 20 }, { startedAt: 10 }).backup.startedAt).toBe(10);
    expect(merged({ startedAt: 20 }, {}).backup.startedAt).toBe(20);
    expect(merged({}, {}).backup).not.toHaveProperty('startedAt');
  });
});

describe('what a correction removed', () => {
  it.each([
    ['its own side', { activities: [comment('a')], corrections: [removed('a')] }, {}],
    ['the other side', { activities: [comment('a')] }, { corrections: [removed('a')] }],
    ['both sides', { activities: [comment('a')], corrections: [removed('a')] }, { activities: [comment('a')] }],
  ])('stays away, whether it stands on %s', (_, one, other) => {
    expect(merged(one, other).backup.activities).toEqual([]);
    expect(merged(other, one).backup.activities).toEqual([]);
    expect(merged(one, other).backup.corrections).toEqual([removed('a')]);
  });

  it('is there again where the correction was taken back, whichever side that did', () => {
    const standing = { corrections: [removed('a')] };
    const undone = { activities: [comment('a')], corrections: [removed('a', { undoneAt: noon + 9 })] };
    for (const { backup } of [merged(standing, undone), merged(undone, standing)]) {
      expect(backup.activities).toEqual([comment('a')]);
      expect(backup.corrections).toEqual(undone.corrections);
    }
  });

  it('stays away while another correction still removes it', () => {
    const both = [removed('a', { undoneAt: noon + 9 }), { ...removed('a'), id: 'd' }];
    expect(merged({ activities: [comment('a')] }, { corrections: both }).backup.activities).toEqual([]);
  });

  it('moves with it, there and back', () => {
    const to = { id: 'b', day: '2026-05-21' };
    const moved = { ...removed('a'), do: 'moved', to } as const;
    const there = merged({ activities: [comment('a')] }, { activities: [comment('b')], corrections: [moved] });
    expect(idsOf(there.backup.activities)).toEqual(['b']);
    const back = merged(there.backup, { corrections: [{ ...moved, undoneAt: noon + 9 }] });
    expect(idsOf(back.backup.activities)).toEqual(['a']);
  });

  it('is nothing that a correction added, until that is taken back', () => {
    const added = { ...removed('a'), do: 'added', activity: 'a' } as const;
    const files = (change: object) =>
      [{ activities: [comment('a')] }, { corrections: [{ ...added, ...change }] }] as const;
    expect(merged(...files({})).backup.activities).toHaveLength(1);
    expect(merged(...files({ undoneAt: noon })).backup.activities).toEqual([]);
  });
});

describe('of what is kept once per account', () => {
  const told = (answeredAt: number, groups: number) => ({ default: { answers: { answeredAt, answers: { groups } } } });

  it('the later answers are kept as a whole, and the others are told', () => {
    const { backup, conflicts } = merged({ accounts: told(7, 3) }, { accounts: told(5, 9) });
    expect(backup.accounts).toEqual(told(7, 3));
    expect(conflicts).toMatchObject([{ part: 'answers', id: 'default', kept: { answeredAt: 7 } }]);
  });

  it('the audit is kept that rests on more of the archive', () => {
    const audits = (live: number, archive: number) => ({ default: { audits: { posts: { live, archive } } } });
    expect(merged({ accounts: audits(9, 20) }, { accounts: audits(5, 30) }).backup.accounts).toEqual(audits(5, 30));
  });

  it('"never" silences a nudge, whatever another device answered later', () => {
    const answered = (is: 'never' | 'done', at: number) => ({ answers: [{ is, at, day: '2026-05-20' }], shown: [] });
    const accounts = (log: object) => ({ default: { nudges: { B01: log } } }) as Backup['accounts'];
    const { backup } = merged(
      { accounts: accounts(answered('never', 1)) },
      { accounts: accounts(answered('done', 2)) },
    );
    expect(backup.accounts.default?.nudges?.B01?.answers.map(({ is }) => is)).toEqual(['done', 'never']);
  });

  it('the later settings are kept', () => {
    const chosen = (changedAt: number) => ({ settings: { changedAt, choices: { dayStart: changedAt } } });
    expect(merged(chosen(4), chosen(6)).backup.settings).toEqual(chosen(6).settings);
  });

  it('of a day whose activities are gone, no number is less than either says', () => {
    const sum = { account: 'default', day: '2026-05-20', outside: 0, notes: 2, threads: 0, restored: true } as const;
    const [one, other] = [
      { ...sum, counts: { post: 1, comment: 4 } },
      { ...sum, counts: { comment: 2, reply: 3 }, outside: 1, notes: 0 },
    ];
    const { tallies } = merged({ tallies: [one] }, { tallies: [other] }).backup;
    expect(tallies).toEqual([{ ...sum, counts: { post: 1, comment: 4, reply: 3 }, outside: 1 }]);
  });
});
