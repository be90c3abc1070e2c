import { dayOf } from '@/lib/domain/day';
import type { NudgeEvent } from '@/lib/domain/nudges/nudge-log';
import type { Summary } from '@/lib/domain/summary';
import type { Context } from './context';
import type { Whose } from './operation';
import { requireSettings } from './settings';
import { summary } from './summary';
import { writeAndTell } from './write';

interface Told extends Pick<NudgeEvent, 'rule' | 'is'> {
  /** To which account it was proposed; to the shown one unless said otherwise. */
  readonly whose?: Whose;
}

/**
 * Keeps that a proposal was shown, answered, or that its last answer was taken back, at this moment.
 * @returns the summary after it, with the next proposal.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError: then nothing was kept.
 */
export async function nudge(context: Context, { rule, is, whose = 'shown' }: Told): Promise<Summary> {
  const fresh = await context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const now = context.clock.now();
    const event = { rule, is, at: now.at, day: dayOf(now, settings.dayStart) };
    return writeAndTell(context, settings, [{ do: 'nudge', event, whose }]);
  });
  return fresh ?? summary(context);
}
