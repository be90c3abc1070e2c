import { accounts } from '@/lib/app/accounts';
import { answer } from '@/lib/app/answer';
import { collect } from '@/lib/app/collect';
import type { Context } from '@/lib/app/context';
import { correct, uncorrect } from '@/lib/app/correct';
import { explain } from '@/lib/app/explain';
import { handlersOf } from '@/lib/app/handlers';
import { history } from '@/lib/app/history';
import { beginImport, dropImport, holdPart } from '@/lib/app/import-hold';
import { storeImport } from '@/lib/app/import-store';
import { lookAtImport, undoImport } from '@/lib/app/import-undo';
import { saveInsights } from '@/lib/app/insights';
import { key } from '@/lib/app/keys';
import { log, unlog } from '@/lib/app/log';
import { nudge } from '@/lib/app/nudge';
import { openPage } from '@/lib/app/open';
import { openPanel } from '@/lib/app/panel';
import { choosePreferences } from '@/lib/app/preferences';
import { read, unread } from '@/lib/app/read';
import { records } from '@/lib/app/records';
import { removeAccount } from '@/lib/app/remove-account';
import { report } from '@/lib/app/report';
import { review } from '@/lib/app/review';
import { showAccount } from '@/lib/app/show-account';
import { summary } from '@/lib/app/summary';
import { switchZeroFootprint } from '@/lib/app/zero-footprint';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { today } from './test-worker';

/** One of every request that needs consent. */
export const everyRequest: Record<string, (context: Context) => Promise<unknown>> = {
  collect,
  key: (context) => key(context, today),
  summary,
  report,
  log: (context) => log(context, 'value'),
  unlog: (context) => unlog(context, 'a'),
  records: (context) => records(context, { from: today, to: today }),
  correct: (context) => correct(context, { add: { kind: 'comment', day: today } }),
  clear: (context) => correct(context, { clear: today }),
  uncorrect: (context) => uncorrect(context, 'a'),
  explain,
  review,
  history,
  answer: (context) => answer(context, { groups: 3 }),
  read: (context) => read(context, [{ metric: 'connections', value: 512 }]),
  unread: (context) => unread(context, ['a']),
  nudge: (context) => nudge(context, { rule: 'I01', is: 'shown' }),
  preferences: (context) => choosePreferences(context, defaultPreferences),
  insight: (context) => handlersOf(context).insight({ type: 'insight', page: 'feed', openedAt: 0, since: 0 }),
  insights: (context) => saveInsights(context, true),
  'zero-footprint': (context) => switchZeroFootprint(context, true),
  'import-begin': beginImport,
  'import-part': (context) => holdPart(context, { id: 'a', part: 0, activities: [], readings: [] }),
  'import-store': (context) => storeImport(context, { id: 'a', parts: 1, facts: {}, until: 0 }),
  'import-drop': dropImport,
  'import-undo': (context) => undoImport(context, 'a'),
  'import-look': lookAtImport,
  accounts,
  'show-account': (context) => showAccount(context, undefined),
  'remove-account': (context) => removeAccount(context, 'default'),
  panel: (context) => openPanel(context, 1),
  open: (context) => openPage(context, { page: 'dashboard' }),
};
