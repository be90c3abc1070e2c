import { browser } from 'wxt/browser';
import type { Handlers } from '@/lib/messaging/serve';
import type { Context } from './context';
import { drainOutbox } from './drain-outbox';
import { findSettings } from './settings';
import { upkeep } from './upkeep';

const alarmName = 'upkeep';

/** By now the tab has removed what it got an acknowledgement for, so that only true leftovers are found. */
const drainDelay = 2_000;

/**
 * Does the upkeep now, at the worker's start, and every hour; before consent there is neither upkeep nor alarm.
 * Answers with the same handlers, of which `start` sets the alarm and `record` looks for leftovers afterwards.
 * @param wait resolves after so many milliseconds.
 */
export function watchUpkeep(
  context: Context,
  handlers: Handlers,
  wait: (milliseconds: number) => Promise<void>,
): Handlers {
  // What fails here is reported to whoever asks next, and the next run takes it up.
  const run = () => Promise.allSettled([upkeep(context), keepAlarm(context)]);
  const drainSoon = createDrain(context, wait);
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
    record: async (request) => {
      const answer = await handlers.record(request);
      void drainSoon();
      return answer;
    },
  };
}

/** A browser may lose alarms; it is set again at every start of the worker. */
async function keepAlarm({ storage }: Context): Promise<void> {
  if (!(await findSettings(storage))) return;
  if (!(await browser.alarms.get(alarmName))) await browser.alarms.create(alarmName, { periodInMinutes: 60 });
}

function createDrain(context: Context, wait: (milliseconds: number) => Promise<void>): () => Promise<void> {
  let isPlanned = false;
  return async () => {
    if (isPlanned) return;
    isPlanned = true;
    await wait(drainDelay);
    isPlanned = false;
    await drainOutbox(context).catch(() => {});
  };
}
