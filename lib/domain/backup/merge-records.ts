import { type Audit, type Audits, auditGroups } from '@/lib/domain/estimate/capture';
import type { AccountRecords, RestoredTally } from './backup';
import { mergeArchives } from './merge-archives';
import { mergeNudges } from './merge-nudges';
import { type Conflict, type Merged, mergeRows } from './merge-rows';

type Records = Readonly<Record<string, AccountRecords>>;

/**
 * The records of all accounts. Answers take each other's place as a whole, as they do on screen: the later ones are
 * kept. What exports tell of the member's standing adds up. Of audits, the one that rests on more of LinkedIn's archive.
 */
export function mergeRecords(all: readonly Records[]): Merged<Records> {
  const names = [...new Set(all.flatMap((records) => Object.keys(records)))].sort();
  const merged = names.map((name) => {
    const found = all.flatMap((records) => records[name] ?? []);
    return [name, mergeAccount(name, found)] as const;
  });
  return {
    merged: Object.fromEntries(merged.map(([name, { merged: records }]) => [name, records])),
    conflicts: merged.flatMap(([, { conflicts }]) => conflicts),
  };
}

/** What is kept of the same thing said at several times: the last. */
export function mergeLatest<Value extends object>(
  all: readonly Value[],
  { part, id, timeOf }: { readonly part: string; readonly id: string; readonly timeOf: (value: Value) => number },
): { readonly latest: Value | undefined; readonly conflicts: readonly Conflict[] } {
  const { merged, conflicts } = mergeRows(all, { part, idOf: () => id, rankOf: timeOf });
  return { latest: merged[0], conflicts };
}

/**
 * The larger of each number: what is known of a day whose single activities are gone is never less than what any copy of
 * it says.
 */
export function mergeTallies(tallies: readonly RestoredTally[]): readonly RestoredTally[] {
  const byDay = new Map<string, RestoredTally>();
  for (const tally of tallies) {
    const key = `${tally.day} ${tally.account}`;
    const before = byDay.get(key);
    byDay.set(key, before ? largerOf(before, tally) : tally);
  }
  const ordered = [...byDay].sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return ordered.map(([, tally]) => tally);
}

function mergeAccount(id: string, all: readonly AccountRecords[]): Merged<AccountRecords> {
  const { latest: answers, conflicts } = mergeLatest(
    all.flatMap((records) => records.answers ?? []),
    { part: 'answers', id, timeOf: ({ answeredAt }) => answeredAt },
  );
  const archive = mergeArchives(all.flatMap((records) => records.archive ?? []));
  const audits = all.flatMap((records) => records.audits ?? []);
  const nudges = all.flatMap((records) => (records.nudges ? [records.nudges] : []));
  const merged = {
    ...(answers && { answers }),
    ...(archive && { archive }),
    ...(audits.length > 0 && { audits: mergeAudits(audits) }),
    ...(nudges.length > 0 && { nudges: mergeNudges(nudges) }),
  };
  return { merged, conflicts };
}

function mergeAudits(all: readonly Audits[]): Audits {
  const best = auditGroups.map(
    (group) => [group, all.flatMap((audits) => audits[group] ?? []).sort(byArchive)[0]] as const,
  );
  return Object.fromEntries(best.filter(([, audit]) => audit));
}

function byArchive(one: Audit, other: Audit): number {
  return other.archive - one.archive || other.live - one.live;
}

function largerOf(one: RestoredTally, other: RestoredTally): RestoredTally {
  const kinds = [...Object.entries(one.counts), ...Object.entries(other.counts)];
  const counts = new Map<string, number>();
  for (const [kind, count] of kinds) counts.set(kind, Math.max(count, counts.get(kind) ?? 0));
  return {
    ...one,
    counts: Object.fromEntries(counts),
    outside: Math.max(one.outside, other.outside),
    notes: Math.max(one.notes, other.notes),
    threads: Math.max(one.threads, other.threads),
  };
}
