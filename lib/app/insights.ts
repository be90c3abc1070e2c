import type { Context } from './context';
import { keepChoice, requireSettings } from './settings';

/**
 * Keeps whether insights may be shown on LinkedIn pages.
 * @throws NotStartedError before consent.
 */
export function saveInsights(context: Context, isOn: boolean): Promise<{ saved: true }> {
  return context.queue(async () => {
    return keepChoice(context, await requireSettings(context.storage), { insights: isOn });
  });
}
