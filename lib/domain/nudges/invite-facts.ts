import { addDays } from '@/lib/domain/day';
import { invitationLimits } from '@/lib/domain/estimate/parameters';
import { shrunkAcceptance } from '@/lib/domain/estimate/rates';
import { invitationBlock } from '@/lib/domain/next-action/invitation-guard';
import { kindsOf } from '@/lib/domain/recent-days';
import type { FactSource } from './fact-source';
import type { KnownFacts } from './facts-from';
import { isCounted } from './window-sum';

/** What the invitation guard says, and what it rests on. */
export function inviteFacts(source: FactSource) {
  const { pending, inputs } = source.explanation;
  const { acceptance: mature } = inputs;
  const sent = source.days.map((tally) => kindsOf(tally, ['invite']));
  const block = invitationBlock({ sent, ...(pending !== undefined && { pending }), ...(mature && { mature }) });
  // Invitations that could not be counted may be too many: then nothing speaks for one more.
  const isKnown = block !== undefined || isCounted(source, ['invite'], 7);
  return {
    'invite.ok': isKnown ? block === undefined : undefined,
    'invite.mature': mature?.sent,
    'invite.rate': mature && shrunkAcceptance(mature),
    'invite.pending': pending,
    'invite.rest_until': addDays(source.clock.day, daysToRest(sent)),
  } satisfies Partial<KnownFacts>;
}

/** Days until fewer than 60 were sent in seven days, when none is sent until then. */
function daysToRest(sent: readonly number[]): number {
  const left = (days: number): number => sent.slice(0, 7 - days).reduce((sum, count) => sum + count, 0);
  return [0, 1, 2, 3, 4, 5, 6].find((days) => left(days) < invitationLimits.resumeBelow) ?? 7;
}
