import { shrunkAcceptance } from '@/lib/domain/estimate/rates';
import { invitationBlock, invitationRecord } from '@/lib/domain/next-action/invitation-guard';
import { restUntil } from '@/lib/domain/next-action/invitation-standing';
import type { FactSource } from './fact-source';
import type { KnownFacts } from './facts-from';
import { isCounted } from './window-sum';

/** What the invitation guard says, and what it rests on. */
export function inviteFacts(source: FactSource) {
  const record = invitationRecord(source.days, source.explanation);
  const { sent, pending, mature } = record;
  const block = invitationBlock(record);
  // Invitations that could not be counted may be too many: then nothing speaks for one more.
  const isKnown = block !== undefined || isCounted(source, ['invite'], 7);
  return {
    'invite.ok': isKnown ? block === undefined : undefined,
    'invite.mature': mature?.sent,
    'invite.rate': mature && shrunkAcceptance(mature),
    'invite.pending': pending,
    'invite.rest_until': restUntil(sent, source.clock.day),
  } satisfies Partial<KnownFacts>;
}
