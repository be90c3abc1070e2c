import type { Guide } from '@/lib/domain/nudges/guide';
import type { NudgeAnswer } from '@/lib/domain/nudges/nudge-log';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';

/** The guide until the worker has chosen anew: the proposal is gone, and the first spare one stands in its place. */
export function guideAfter({ card, spare, never }: Guide, { rule, is }: NudgeAnswer): Guide {
  const [next, ...others] = (card ? [card, ...spare] : spare).filter(({ id }) => id !== rule);
  return { ...(next && { card: next }), spare: others, never: is === 'never' ? [...never, rule] : never };
}

/** The guide when a proposal that was put away for good may come again. */
export function guideWithout(guide: Guide, rule: RuleId): Guide {
  return { ...guide, never: guide.never.filter((id) => id !== rule) };
}
