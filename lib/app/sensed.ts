import { type ActivityKind, sensedKinds } from '@/lib/domain/activity';
import type { Health } from '@/lib/domain/health/health';
import { brokenKinds } from '@/lib/domain/health/health-view';

/** The kinds that this release counts by itself. */
export const seenKinds: ReadonlySet<ActivityKind> = new Set(sensedKinds);

/** The kinds whose silence says that nothing was done: a kind that is broken at present is unknown, not idle. */
export function seenKindsOf(health: Health): ReadonlySet<ActivityKind> {
  const broken = brokenKinds(health);
  return new Set(sensedKinds.filter((kind) => !broken.has(kind)));
}
