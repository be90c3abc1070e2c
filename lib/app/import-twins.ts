import { type ArchiveAudit, auditOf } from '@/lib/archive/audit';
import { matchTimes } from '@/lib/archive/match-times';
import { type Activity, type ActivityKind, sensedKinds } from '@/lib/domain/activity';
import { addDays, daysFrom } from '@/lib/domain/day';
import type { BlindDays } from '@/lib/domain/estimate/observe';

/** What is known of what an archive may hold as well. */
interface Known {
  readonly live: readonly Activity[];
  /** Added by hand, because counting had missed it. */
  readonly byHand: readonly Activity[];
  /** Counted, and taken out of the count by the member. */
  readonly removed: readonly Activity[];
}

/** What stands in the database of the time since counting began. */
export interface Ground extends Known {
  /** The member's day on which counting began, and the one it is now. */
  readonly startedDay: string;
  readonly day: string;
  readonly blindDays: BlindDays;
  /** Messages of earlier imports, of all time, also those that were taken out of the count. */
  readonly messages: readonly Activity[];
}

export interface Comparison {
  readonly audits: ArchiveAudit['audits'];
  /** Ids of what is in the archive and must not be counted: it is counted already, or the member took it out. */
  readonly twins: ReadonlySet<string>;
}

/** Compares what was imported with what was counted. */
export function compareWithLive(archive: readonly Activity[], until: number, ground: Ground): Comparison {
  const { live, startedDay, day, messages } = ground;
  // The first day and today were not counted whole: they say nothing of how much was seen, but hold twins all the same.
  const whole = daysFrom(addDays(startedDay, 1), addDays(day, -1)).filter((each) => !isBlind(ground, each));
  const { audits } = auditOf({ live, archive, days: new Set(whole), until });
  const twins = twinsAmong({ archive, until, days: new Set(daysFrom(startedDay, day)) }, ground);
  return { audits, twins: new Set([...twins, ...sameMessages(archive, messages)]) };
}

/** Ids of what is in an archive and known from elsewhere; looked for on these days. */
export function twinsAmong(
  { archive, days, until }: Pick<Parameters<typeof auditOf>[0], 'archive' | 'days' | 'until'>,
  { live, byHand, removed }: Known,
): ReadonlySet<string> {
  const { twins } = auditOf({ live: [...live, ...removed], archive, days, until });
  return new Set([...twins.keys(), ...twinsByHand(archive, byHand, twins)]);
}

/** Whether the member added it because counting had missed it. */
export function isAddedByHand({ source, kind }: Activity): boolean {
  return source === 'manual' && sensedKinds.some((each) => each === kind);
}

/** The id of a message is made with a secret of the installation that imports it: restored from another one, it has another. */
function sameMessages(archive: readonly Activity[], messages: readonly Activity[]): Iterable<string> {
  const [found, known] = [archive, messages].map((rows) => new Set(rows.map(({ id }) => id)));
  const others = archive.filter(({ id, kind }) => kind === 'message' && !known?.has(id));
  return matchTimes(
    others,
    messages.filter(({ id }) => !found?.has(id)),
    0,
  ).keys();
}

/** Kinds that an archive can hold. */
const archivedKinds: readonly ActivityKind[] = ['post', 'repost', 'comment', 'reply', 'reaction', 'message', 'invite'];

function isBlind({ blindDays }: Ground, day: string): boolean {
  return archivedKinds.some((kind) => blindDays[kind]?.has(day));
}

/** What was added by hand has a day and no time: as many of its kind and day are the same, the earliest. */
function twinsByHand(
  archive: readonly Activity[],
  byHand: readonly Activity[],
  twins: ReadonlyMap<string, string>,
): readonly string[] {
  const wanted = Map.groupBy(byHand, placeOf);
  const days = new Set(byHand.map(({ day }) => day));
  const free = archive.filter(({ id, day }) => days.has(day) && !twins.has(id));
  const found = [...Map.groupBy(free, placeOf)].flatMap(([place, rows]) =>
    rows.toSorted((one, other) => one.at - other.at).slice(0, wanted.get(place)?.length ?? 0),
  );
  return found.map(({ id }) => id);
}

/** Archives do not tell replies from comments, nor InMails from messages. */
const plainKinds: Readonly<Partial<Record<ActivityKind, ActivityKind>>> = { reply: 'comment', inmail: 'message' };

function placeOf({ kind, day }: Activity): string {
  return `${day} ${plainKinds[kind] ?? kind}`;
}
