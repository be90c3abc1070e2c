import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersOf } from '@/lib/app/handlers';
import { refusalCode } from '@/lib/app/refusal-code';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { type Sender, serve } from '@/lib/messaging/serve';
import { added, everything, lay, startedWorker, tallyOn, today, waiting } from '@/tests/app/test-worker';

const page: Sender = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const sensor: Sender = { id: 'test-extension-id', url: 'https://www.linkedin.com/feed/', tab: { id: 1 } };

/** What the browser does with a message: hands it to the listener and waits for its answer. */
function ask(message: unknown, sender: Sender): Promise<unknown> {
  // The browser's own type says `undefined` and absent are different; what is sent here leaves fields out.
  return new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, sender as object, resolve));
}

const good: Record<string, { message: object; from: Sender }> = {
  collect: { message: { type: 'collect' }, from: sensor },
  key: { message: { type: 'key', day: today }, from: sensor },
  summary: { message: { type: 'summary' }, from: page },
  report: { message: { type: 'report' }, from: page },
  start: { message: { type: 'start', insights: false }, from: page },
  log: { message: { type: 'log', kind: 'value' }, from: page },
  unlog: { message: { type: 'unlog', id: 'a' }, from: page },
  explain: { message: { type: 'explain' }, from: page },
  answer: { message: { type: 'answer', answers: { groups: 3 } }, from: page },
  read: { message: { type: 'read', readings: [{ metric: 'connections', value: 512 }] }, from: page },
  unread: { message: { type: 'unread', ids: ['a'] }, from: page },
  preferences: { message: { type: 'preferences', preferences: defaultPreferences }, from: page },
};

beforeEach(async () => {
  serve(handlersOf(await startedWorker()), refusalCode);
  // Nothing of it may be written by anyone who may not ask for it.
  await lay([added('a')]);
});

describe('a message of our own scripts', () => {
  test.each(Object.entries(good))('%s is answered', async (_, { message, from }) => {
    expect(await ask(message, from)).toMatchObject({ ok: true, value: expect.anything() });
  });

  test('when it is answered, what lay in the outbox is counted and taken out', async () => {
    expect(await ask(good.collect?.message, sensor)).toEqual({ ok: true, value: { written: 1 } });
    expect((await tallyOn(today))?.counts).toEqual({ comment: 1 });
    expect(await waiting()).toEqual([]);
  });
});

const forged: readonly (readonly [string, Sender, Sender])[] = [
  ['another extension', { ...page, id: 'other' }, { ...sensor, id: 'other' }],
  ['nobody', {}, {}],
  ['the script of the other kind', sensor, page],
  [
    'an address that only begins like ours',
    { ...page, url: 'chrome-extension://test-extension-id.evil/x' },
    { ...sensor, url: 'https://www.linkedin.com.evil.example/' },
  ],
  [
    'another site',
    { ...page, url: 'https://evil.example/' },
    { ...sensor, url: 'https://evil.example/#https://www.linkedin.com/' },
  ],
  ['plain http', { ...page, url: 'http://test-extension-id/' }, { ...sensor, url: 'http://www.linkedin.com/' }],
  [
    'a user name in the address',
    { ...page, url: 'https://chrome-extension@evil/' },
    { ...sensor, url: 'https://www.linkedin.com@evil.example/' },
  ],
  ['no tab', { id: 'test-extension-id' }, { id: 'test-extension-id', url: 'https://www.linkedin.com/feed/' }],
];

describe('a forged sender', () => {
  test.each(forged)('%s is refused and nothing changes', async (_, notPage, notSensor) => {
    const before = await everything();
    for (const { message, from } of Object.values(good)) {
      const answer = await ask(message, from === page ? notPage : notSensor);
      expect(answer).toMatchObject({
        ok: false,
        code: 'not-allowed',
        message: expect.stringContaining('nothing was changed'),
      });
    }
    expect(await everything()).toBe(before);
  });
});

const broken: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'collect'],
  ['no type', {}],
  ['an unknown type', { type: 'delete-all' }],
  ['entries of its own', { type: 'record', entries: [added('b')] }],
  ['a type of the prototype', { type: 'constructor' }],
  ['a type that is __proto__', JSON.parse('{"type":"__proto__"}')],
  ['a list as type', { type: ['collect'] }],
  ['an extra key', { type: 'collect', entries: [] }],
  ['an own __proto__', JSON.parse('{"type":"collect","__proto__":{"a":1}}')],
  ['no day', { type: 'key' }],
  ['an address as day', { type: 'key', day: 'https://x' }],
  ['10 MB', { type: 'collect', note: 'x'.repeat(10_000_000) }],
  ['10 MB where less is expected', { type: 'key', day: 'x'.repeat(10_000_000) }],
];

describe('a broken message', () => {
  test.each(broken)('with %s is refused, says so and changes nothing', async (_, message) => {
    const before = await everything();
    const answer = (await ask(message, sensor)) as { message: string };
    expect(answer).toMatchObject({
      ok: false,
      code: 'bad-message',
      message: expect.stringContaining('nothing was changed'),
    });
    expect(answer.message.length).toBeLessThan(200);
    expect(await everything()).toBe(before);
  });

  test('whatever is sent is answered, and only what the protocol names changes anything', async () => {
    const before = await everything();
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.constantFrom(...Object.keys(good)), day: fc.anything(), kind: fc.anything() }),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(page, sensor, {}), async (message, sender) => {
        expect(await ask(message, sender)).toMatchObject({ ok: false });
      }),
      { numRuns: 1_000 },
    );
    expect(await everything()).toBe(before);
  });
});
