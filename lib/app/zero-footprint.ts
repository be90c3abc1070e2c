import { dayOf } from '@/lib/domain/day';
import { published } from '@/lib/messaging/published';
import type { Context } from './context';
import { enterOpenPages, keepPageScripts, pageScripts } from './page-scripts';
import { type KeptSettings, requireSettings } from './settings';
import { summary } from './summary';

/** Times that are remembered; two of them never touch, so they reach back half a year at the very least. */
const most = 100;

/**
 * Switches zero-footprint mode: while it is on, nothing of ours runs in LinkedIn's pages and nothing is counted there.
 * Its days stay unknown to the estimate, the first and the last included.
 * @throws NotStartedError before consent; what the browser throws where it does not take scripts in or out.
 */
export async function switchZeroFootprint(context: Context, isOn: boolean): Promise<{ saved: true }> {
  const wereMissing = await context.queue(() => (isOn ? leavePages(context) : comeBack(context)));
  // It is switched; should the database fail, the hourly upkeep publishes what follows.
  await summary(context).catch(() => {});
  if (wereMissing) void enterOpenPages(context, pageScripts);
  return { saved: true };
}

async function leavePages(context: Context): Promise<boolean> {
  const settings = await requireSettings(context.storage);
  const today = dayOf(context.clock.now(), settings.dayStart);
  // First, because it stops what runs in the pages that are open.
  await context.storage.set({ [published.settings]: { ...settings, offSince: settings.offSince ?? today } });
  return keepPageScripts(context, false);
}

async function comeBack(context: Context): Promise<boolean> {
  const settings = await requireSettings(context.storage);
  const wereMissing = await keepPageScripts(context, true);
  const today = dayOf(context.clock.now(), settings.dayStart);
  await context.storage.set({ [published.settings]: switchedOn(settings, today) });
  return wereMissing;
}

function switchedOn({ offSince, offBefore = [], ...settings }: KeptSettings, today: string): KeptSettings {
  if (offSince === undefined) return { ...settings, ...(offBefore.length > 0 && { offBefore }) };
  const last = offBefore.at(-1);
  const goesOn = last !== undefined && last.to >= offSince;
  const before = goesOn ? offBefore.slice(0, -1) : offBefore;
  return { ...settings, offBefore: [...before, { from: goesOn ? last.from : offSince, to: today }].slice(-most) };
}
