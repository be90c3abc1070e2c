import type { ArchiveRecord } from '@/lib/domain/estimate/archive-facts';
import { type Audit, type AuditGroup, type Audits, auditGroups, byFlow } from '@/lib/domain/estimate/capture';
import { flows } from '@/lib/domain/estimate/signals';
import { kindsOf } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';

/** The same days as they were counted here, and with what other devices did. */
interface Days {
  readonly here: readonly Tally[];
  readonly all: readonly Tally[];
  /** Up to these days LinkedIn's archive tells everything, whoever counted. */
  readonly archived?: ArchiveRecord['days'];
}

/**
 * What a comparison with LinkedIn's archive says of this browser, said of all devices together: what it missed may be
 * the very same that others counted. So of what it makes of our own count and what was counted together, the larger
 * stands, and nothing is made up for twice.
 */
export function auditsWithOthers(audits: Audits, days: Days): Audits {
  const found = auditGroups.flatMap((group) => {
    const audit = audits[group];
    return audit ? [[group, auditWithOthers(audit, group, days)] as const] : [];
  });
  return Object.fromEntries(found);
}

function auditWithOthers(audit: Audit, group: AuditGroup, { here, all, archived = {} }: Days): Audit {
  const since = archived[group] ?? '';
  const [mine = 0, together = 0] = [here, all].map((tallies) => countSince(tallies, group, since));
  if (together <= mine) return audit;
  const live = mine === 0 ? audit.archive : (audit.live * together) / mine;
  return { ...audit, live: Math.max(audit.live, Math.min(live, audit.archive)) };
}

function countSince(tallies: readonly Tally[], group: AuditGroup, since: string): number {
  const counted = byFlow({ [group]: true });
  const kinds = flows.filter(({ id }) => counted.has(id)).flatMap((flow) => flow.kinds);
  return tallies.reduce((sum, tally) => sum + (tally.day > since ? kindsOf(tally, kinds) : 0), 0);
}
