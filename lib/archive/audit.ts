import type { Activity, ActivityKind } from '@/lib/domain/activity';
import { type AuditGroup, type Audits, auditGroups, captureRate } from '@/lib/domain/estimate/capture';
import { matchTimes } from './match-times';

/** How live counting of one group of activities compares with LinkedIn's archive. */
export interface GroupAudit {
  readonly live: number;
  readonly archive: number;
  /** Counted live and in the archive: by their time, and of the rest by the totals of days. */
  readonly matched: number;
  /** Part (0–1) of what was counted live that the archive knows; undefined without any. */
  readonly precision?: number;
  /** Part (0–1) of what the archive holds that was counted live; undefined without any. */
  readonly recall?: number;
  /** Part (0.25–1) of the member's activity that is seen here; undefined while the archive holds fewer than 20. */
  readonly capture?: number;
}

export interface ArchiveAudit {
  readonly groups: Readonly<Partial<Record<AuditGroup, GroupAudit>>>;
  /** The counts alone, as the model takes them. */
  readonly audits: Audits;
  /** The ids in the archive, and of the live activities that are the same action, by their time. */
  readonly twins: ReadonlyMap<string, string>;
}

export interface AuditSource {
  readonly live: readonly Activity[];
  readonly archive: readonly Activity[];
  /** The member's days on which counting was on from beginning to end. */
  readonly days: ReadonlySet<string>;
  /** The latest moment of which the archive tells. */
  readonly until: number;
}

/** Archives do not tell replies from comments, InMails from messages, and posts from reposts with thoughts. */
const kindsOf: Readonly<Record<AuditGroup, readonly ActivityKind[]>> = {
  posts: ['post', 'repost'],
  comments: ['comment', 'reply'],
  reactions: ['reaction'],
  invitations: ['invite'],
  messages: ['message', 'inmail'],
};

/**
 * Compares what was counted live with LinkedIn's archive, on the days on which both could know. Of a group of which the
 * archive holds nothing at all nobody knows anything: it may not have been in the export.
 */
export function auditOf(source: AuditSource): ArchiveAudit {
  const found = auditGroups.flatMap((group) => {
    const compared = compare(source, kindsOf[group]);
    return compared ? [{ group, ...compared }] : [];
  });
  return {
    groups: Object.fromEntries(found.map(({ group, audit }) => [group, audit])),
    audits: Object.fromEntries(found.map(({ group, audit: { live, archive } }) => [group, { live, archive }])),
    twins: new Map(found.flatMap(({ twins }) => [...twins])),
  };
}

interface Compared {
  readonly audit: GroupAudit;
  readonly twins: ReadonlyMap<string, string>;
}

function compare({ live, archive, days, until }: AuditSource, kinds: readonly ActivityKind[]): Compared | undefined {
  const all = archive.filter(({ kind }) => kinds.includes(kind));
  if (all.length === 0) return undefined;
  const since = all.reduce((first, { at }) => Math.min(first, at), Infinity);
  // Invitations reach back six months only, and nothing reaches beyond the export.
  const both = ({ kind, at, day }: Activity): boolean =>
    kinds.includes(kind) && days.has(day) && at >= since - tolerance && at <= until + tolerance;
  const [seen, held] = [live.filter(both), all.filter(both)];
  const twins = matchTimes(held, seen, tolerance);
  const matched = twins.size + sameDays(held, seen, twins);
  return { audit: auditFrom({ live: seen.length, archive: held.length, matched }), twins };
}

/** Clocks differ, and invitations are told by the minute. */
const tolerance = 90_000;

function auditFrom(counts: Pick<GroupAudit, 'live' | 'archive' | 'matched'>): GroupAudit {
  const { live, archive, matched } = counts;
  const capture = captureRate(counts);
  return {
    ...counts,
    ...(live > 0 && { precision: matched / live }),
    ...(archive > 0 && { recall: matched / archive }),
    ...(capture !== undefined && { capture }),
  };
}

/** Of those without a twin, how many the totals of the days have in common. */
function sameDays(held: readonly Activity[], seen: readonly Activity[], twins: ReadonlyMap<string, string>): number {
  const taken = new Set(twins.values());
  const left = Map.groupBy(
    held.filter(({ id }) => !twins.has(id)),
    ({ day }) => day,
  );
  const others = Map.groupBy(
    seen.filter(({ id }) => !taken.has(id)),
    ({ day }) => day,
  );
  return [...left].reduce((sum, [day, rows]) => sum + Math.min(rows.length, others.get(day)?.length ?? 0), 0);
}
