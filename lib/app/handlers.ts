import type { Handlers } from '@/lib/messaging/serve';
import { answer } from './answer';
import { collect } from './collect';
import type { Context } from './context';
import { explain } from './explain';
import { key } from './keys';
import { log, unlog } from './log';
import { read, unread } from './read';
import { report } from './report';
import { savePreferences } from './settings';
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
    explain: () => explain(context),
    answer: ({ answers }) => answer(context, answers),
    read: ({ readings }) => read(context, readings),
    unread: ({ ids }) => unread(context, ids),
    preferences: ({ preferences }) => savePreferences(context, preferences),
  };
}
