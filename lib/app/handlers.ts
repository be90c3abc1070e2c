import type { Handlers } from '@/lib/messaging/serve';
import type { Context } from './context';
import { key } from './keys';
import { log, unlog } from './log';
import { record } from './record';
import { start } from './start';
import { summary } from './summary';

/** Which use case answers which message. */
export function handlersOf(context: Context): Handlers {
  return {
    record: ({ entries }) => record(context, entries),
    key: ({ day }) => key(context, day),
    summary: () => summary(context),
    start: ({ insights }) => start(context, insights),
    log: ({ kind }) => log(context, kind),
    unlog: ({ id }) => unlog(context, id),
  };
}
