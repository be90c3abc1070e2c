import { defaultPreferences } from '@/lib/messaging/preferences';
import type { RequestType } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/serve';
import { noon, today } from '@/tests/app/test-worker';
import { page, sensor } from './senders';

/** A message as it should be, and who may send it. */
export interface Sample {
  readonly message: object;
  readonly from: Sender | 'either';
}

/** One message of each type. */
export const samples: Readonly<Record<RequestType, Sample>> = {
  collect: { message: { type: 'collect' }, from: sensor },
  key: { message: { type: 'key', day: today }, from: sensor },
  summary: { message: { type: 'summary' }, from: 'either' },
  report: { message: { type: 'report' }, from: page },
  start: { message: { type: 'start', insights: false }, from: page },
  log: { message: { type: 'log', kind: 'value' }, from: 'either' },
  unlog: { message: { type: 'unlog', id: 'a' }, from: 'either' },
  nudge: { message: { type: 'nudge', rule: 'I01', event: 'later' }, from: 'either' },
  records: { message: { type: 'records', from: today, to: today }, from: page },
  correct: { message: { type: 'correct', add: { kind: 'comment', day: today } }, from: page },
  uncorrect: { message: { type: 'uncorrect', id: 'a' }, from: page },
  explain: { message: { type: 'explain' }, from: page },
  review: { message: { type: 'review' }, from: page },
  history: { message: { type: 'history' }, from: page },
  answer: { message: { type: 'answer', answers: { groups: 3 } }, from: page },
  read: { message: { type: 'read', readings: [{ metric: 'connections', value: 512 }] }, from: page },
  unread: { message: { type: 'unread', ids: ['a'] }, from: page },
  preferences: { message: { type: 'preferences', preferences: defaultPreferences }, from: page },
  insight: { message: { type: 'insight', page: 'feed', openedAt: 0, since: 0 }, from: sensor },
  insights: { message: { type: 'insights', isOn: false }, from: 'either' },
  'zero-footprint': { message: { type: 'zero-footprint', isOn: false }, from: page },
  'import-begin': { message: { type: 'import-begin' }, from: page },
  'import-part': { message: importPart(), from: page },
  'import-store': {
    message: { type: 'import-store', id: 'a', parts: 1, facts: { connections: 3 }, until: noon },
    from: page,
  },
  'import-drop': { message: { type: 'import-drop' }, from: page },
  'import-undo': { message: { type: 'import-undo', id: 'a' }, from: page },
  'import-look': { message: { type: 'import-look' }, from: page },
  panel: { message: { type: 'panel' }, from: sensor },
  data: { message: { type: 'data' }, from: page },
  export: { message: { type: 'export' }, from: page },
  preview: { message: { type: 'preview' }, from: page },
  restore: { message: { type: 'restore' }, from: page },
  'go-back': { message: { type: 'go-back', snapshot: today }, from: page },
  retain: { message: { type: 'retain', years: 2 }, from: page },
  wipe: { message: { type: 'wipe' }, from: page },
  accounts: { message: { type: 'accounts' }, from: page },
  'show-account': { message: { type: 'show-account', account: 'default' }, from: 'either' },
  'remove-account': { message: { type: 'remove-account', account: 'default' }, from: page },
  sync: { message: { type: 'sync', act: 'off' }, from: page },
  open: { message: { type: 'open', page: 'dashboard', hash: 'pillar-brand' }, from: sensor },
};

function importPart(): object {
  const activity = { id: 'a', kind: 'comment', at: noon, day: today, offset: 0, traits: { note: true } };
  const reading = { id: 'r', metric: 'connections', value: 3, at: noon, day: today, source: 'archive' };
  return { type: 'import-part', id: 'a', part: 0, activities: [activity], readings: [reading] };
}
