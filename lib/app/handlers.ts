import type { AccountMessages } from '@/lib/messaging/account-messages';
import type { DataMessages } from '@/lib/messaging/data-messages';
import type { Handlers } from '@/lib/messaging/serve';
import { accounts } from './accounts';
import { answer } from './answer';
import { collect } from './collect';
import type { Context } from './context';
import { correct, uncorrect } from './correct';
import { data } from './data';
import { explain } from './explain';
import { exportAll } from './export';
import { history } from './history';
import { beginImport, dropImport, holdPart } from './import-hold';
import { storeImport } from './import-store';
import { lookAtImport, undoImport } from './import-undo';
import { type GlanceWords, insight } from './insight';
import { saveInsights } from './insights';
import { key } from './keys';
import { log, unlog } from './log';
import { createLongWork } from './long-work';
import { nudge } from './nudge';
import { openPage } from './open';
import { openPanel } from './panel';
import { choosePreferences } from './preferences';
import { read, unread } from './read';
import { records } from './records';
import { removeAccount } from './remove-account';
import { report } from './report';
import { preview, restoreFile } from './restore-file';
import { chooseRetention } from './retain';
import { review } from './review';
import { showAccount } from './show-account';
import { goBack } from './snapshots';
import { start } from './start';
import { summary } from './summary';
import { sync } from './sync';
import { takingIn } from './taking-in';
import { wipe } from './wipe';
import { switchZeroFootprint } from './zero-footprint';

/** Instead of sentences, their keys. */
const keysOnly: GlanceWords = ({ insight: { key: label }, isBroken }) => ({
  today: '',
  insight: label,
  label,
  isBroken,
});

/** Which use case answers which message. */
export function handlersOf(context: Context, glanceWords: GlanceWords = keysOnly): Handlers {
  const bringing = takingIn(context);
  return {
    collect: () => collect(context),
    key: ({ day }) => key(context, day),
    summary: () => summary(context),
    report: () => report(context),
    start: ({ insights }) => start(context, insights),
    log: ({ kind, ...details }) => log(context, kind, details),
    unlog: ({ id }) => unlog(context, id),
    records: (wanted) => records(context, wanted),
    correct: (correcting) => correct(context, correcting),
    uncorrect: ({ id }) => uncorrect(context, id),
    explain: () => explain(context),
    review: () => review(context),
    history: () => history(context),
    answer: ({ answers }) => answer(context, answers),
    read: ({ readings }) => read(context, readings),
    unread: ({ ids }) => unread(context, ids),
    nudge: ({ rule, event }) => nudge(context, { rule, is: event }),
    preferences: ({ preferences }) => choosePreferences(context, preferences),
    insight: (request) => insight(context, request, glanceWords),
    insights: ({ isOn }) => saveInsights(context, isOn),
    'zero-footprint': ({ isOn }) => switchZeroFootprint(context, isOn),
    'import-begin': () => beginImport(context),
    'import-part': (part) => holdPart(context, part),
    'import-store': (end) => storeImport(bringing, end),
    'import-drop': () => dropImport(context),
    'import-undo': ({ id }) => undoImport(bringing, id),
    'import-look': () => lookAtImport(context),
    panel: (_, tab) => openPanel(context, tab),
    sync: ({ act }) => sync(context, act),
    open: (request) => openPage(context, request),
    ...dataHandlersOf(context, bringing),
  };
}

/** Of all data, and of the accounts that it is about; `bringing` is for what adds to it or takes from it. */
function dataHandlersOf(
  context: Context,
  bringing: Context,
): Pick<Handlers, keyof DataMessages | keyof AccountMessages> {
  const inParts = createLongWork();
  return {
    data: () => data(context),
    export: () => inParts('export', () => exportAll(context)),
    preview: () => inParts('preview', () => preview(context)),
    restore: () => inParts('restore', () => restoreFile(bringing)),
    'go-back': ({ snapshot }) => inParts(`go-back ${snapshot}`, () => goBack(bringing, snapshot)),
    retain: ({ years }) => inParts(`retain ${years}`, () => chooseRetention(context, years)),
    accounts: () => accounts(context),
    'show-account': ({ account }) => showAccount(context, account),
    'remove-account': ({ account }) => inParts(`remove-account ${account}`, () => removeAccount(bringing, account)),
    wipe: () => wipe(context),
  };
}
