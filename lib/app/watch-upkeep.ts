import { browser } from 'wxt/browser';
import type { Handlers } from '@/lib/messaging/serve';
import type { Context } from './context';
import { findSettings } from './settings';
import { upkeep } from './upkeep';

const alarmName = 'upkeep';

/**
 * Does the upkeep now, at the worker's start, and every hour; before consent there is neither upkeep nor alarm.
 * Answers with the same handlers, of which `start` sets the alarm.
 */
export function watchUpkeep(context: Context, handlers: Handlers): Handlers {
  // What fails here is reported to whoever asks next, and the next run takes it up.
  const run = () => Promise.allSettled([upkeep(context), keepAlarm(context)]);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void run();
  });
  void run();
  return {
    ...handlers,
    start: async (request) => {
      const answer = await handlers.start(request);
      await keepAlarm(context);
      return answer;
    },
  };
}

/** A browser may lose alarms; it is set again at every start of the worker. */
async function keepAlarm({ storage }: Context): Promise<void> {
  if (!(await findSettings(storage))) return;
  if (!(await browser.alarms.get(alarmName))) await browser.alarms.create(alarmName, { periodInMinutes: 60 });
}
