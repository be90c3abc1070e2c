import type { WordKey } from '@/components/words';
import type { ValueReason } from '@/lib/domain/activity';

/** The words of which one may be said of today's value. */
export const valueWords = {
  helped: 'value_why_helped',
  taught: 'value_why_taught',
  introduced: 'value_why_introduced',
  encouraged: 'value_why_encouraged',
  learned: 'value_why_learned',
} as const satisfies Record<ValueReason, WordKey>;
