import { captureBounds } from './parameters';
import { clamp } from './saturation';
import type { FlowId } from './signals';

/** Activities whose count can be compared with LinkedIn's own archive. */
export const auditGroups = ['posts', 'comments', 'reactions', 'invitations', 'messages'] as const;

export type AuditGroup = (typeof auditGroups)[number];

/** What was counted live and what the archive holds, over the same days, on which counting was on. */
export interface Audit {
  readonly live: number;
  readonly archive: number;
}

export type Audits = Readonly<Partial<Record<AuditGroup, Audit>>>;

/** Part (0.25–1) of a flow that this browser sees, the rest being done elsewhere, as on a phone; without it all. */
export type Capture = Readonly<Partial<Record<FlowId, number>>>;

/** Articles can only be written in a browser, and invitations feed no flow. */
const flowsOf: Readonly<Record<AuditGroup, readonly FlowId[]>> = {
  posts: ['posts', 'reposts'],
  comments: ['comments'],
  reactions: ['reactions'],
  invitations: [],
  messages: ['messages'],
};

/**
 * Part (0.25–1) of a member's activity that was seen here: live count ÷ archive count. Undefined while the archive holds
 * fewer than 20 events. Archives miss what was deleted later, so that more may have been seen than it holds: that is 1.
 * Model est-1.0.0.
 */
export function captureRate({ live, archive }: Audit): number | undefined {
  return archive < captureBounds.enoughEvents ? undefined : bounded(live / archive);
}

/**
 * The part of each flow that is seen here: as the archive proves it for a group of activities, else as the member says
 * it (`seenShare`, 0.25–1). Flows of no group are taken to be seen whole.
 */
export function captureFrom(audits: Audits, seenShare?: number): Capture {
  const capture: Partial<Record<FlowId, number>> = {};
  for (const group of auditGroups) {
    const audit = audits[group];
    const rate = (audit && captureRate(audit)) ?? seenShare;
    if (rate === undefined) continue;
    for (const flow of flowsOf[group]) capture[flow] = bounded(rate);
  }
  return capture;
}

/** What is said of groups, said of the flows that they feed. */
export function byFlow<Value>(groups: Readonly<Partial<Record<AuditGroup, Value>>>): ReadonlyMap<FlowId, Value> {
  const flows = auditGroups.flatMap((group) => {
    const value = groups[group];
    return value === undefined ? [] : flowsOf[group].map((flow) => [flow, value] as const);
  });
  return new Map(flows);
}

function bounded(rate: number): number {
  return clamp(rate, captureBounds.low, captureBounds.high);
}
