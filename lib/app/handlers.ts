import type { Handlers } from '@/lib/messaging/serve';
import { collect } from './collect';
import type { Context } from './context';
import { key } from './keys';
import { log, unlog } from './log';
import { report } from './report';
import { start } from './start';
import { summary } from './summary';

/** Which use case answers which message. */
export function handlersOf(context: Context): Handlers {
  return {
    collect: () => collect(context),
    key: ({ day }) => key(context, day),
    summary: () => summary(context),
    report: () => report(context),
    start: ({ insights }) => start(context, insights),
    log: ({ kind }) => log(context, kind),
    unlog: ({ id }) => unlog(context, id),
  };
}
