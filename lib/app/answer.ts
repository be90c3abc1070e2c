import type { Answers } from '@/lib/domain/estimate/answers';
import { findIdentity, shownAccount } from '@/lib/storage/identity';
import type { WriteTransaction } from '@/lib/storage/schema';
import { apply } from './apply';
import type { Context } from './context';
import { requireSettings } from './settings';
import { carryOut } from './write';

/**
 * Keeps what the member told about themselves, in the place of all that was answered before, and when it was told.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function answer(context: Context, answers: Answers): Promise<{ saved: true }> {
  return context.queue(async () => {
    await carryOut(context, await requireSettings(context.storage), async (transaction, circumstances) => {
      const outcome = await apply(transaction, [{ do: 'answer', answers }], circumstances);
      if (outcome.hasNewAnswers) await noteMoment(transaction, circumstances.now.at);
      return outcome;
    });
    return { saved: true };
  });
}

/** Beside the answers, so that a backup can tell which are the later ones. */
async function noteMoment(transaction: WriteTransaction, answeredAt: number): Promise<void> {
  const meta = transaction.objectStore('meta');
  const row = await meta.get(`answers:${shownAccount(await findIdentity(transaction))}`);
  if (row) await meta.put({ ...row, answeredAt });
}
