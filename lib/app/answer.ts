import type { Answers } from '@/lib/domain/estimate/answers';
import type { Context } from './context';
import { requireSettings } from './settings';
import { write } from './write';

/**
 * Keeps what the member told about themselves, in the place of all that was answered before, and when it was told.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function answer(context: Context, answers: Answers): Promise<{ saved: true }> {
  return context.queue(async () => {
    await write(context, await requireSettings(context.storage), [{ do: 'answer', answers }]);
    return { saved: true };
  });
}
