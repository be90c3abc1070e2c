import { published } from '@/lib/messaging/published';
import type { Context } from './context';
import { requireSettings } from './settings';

/**
 * Keeps whether insights may be shown on LinkedIn pages.
 * @throws NotStartedError before consent.
 */
export function saveInsights(context: Context, isOn: boolean): Promise<{ saved: true }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    await context.storage.set({ [published.settings]: { ...settings, insights: isOn } });
    return { saved: true };
  });
}
