import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersOf } from '@/lib/app/handlers';
import { refusalCode } from '@/lib/app/refusal-code';
import { upkeep } from '@/lib/app/upkeep';
import { type Sender, serve } from '@/lib/messaging/serve';
import { added, everything, lay, startedWorker, tallyOn, today, waiting } from '@/tests/app/test-worker';
import { samples } from './samples';
import { ask, page, sensor } from './senders';

/** What is answered only between the beginning and the end of an import. */
const partsOfImport = ['import-part', 'import-store', 'import-undo'];
const answered = Object.entries(samples).filter(([type]) => !partsOfImport.includes(type));

/** Everyone whom the protocol lets ask it. */
const allowed = (from: Sender | 'either'): readonly Sender[] => (from === 'either' ? [page, sensor] : [from]);

const runScript = vi.fn<(injection: unknown) => Promise<unknown[]>>();

beforeEach(async () => {
  runScript.mockReset().mockResolvedValue([]);
  // The fake browser has no scripts to run.
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(runScript as never);
  const worker = await startedWorker();
  await upkeep(worker);
  serve(handlersOf(worker), refusalCode);
  // Nothing of it may be written by anyone who may not ask for it.
  await lay([added('a')]);
});

describe('a message of our own scripts', () => {
  test.each(answered)('%s is answered', async (_, { message, from }) => {
    for (const sender of allowed(from)) {
      expect(await ask(message, sender)).toMatchObject({ ok: true, value: expect.anything() });
    }
  });

  test('when the panel is asked for, its script runs at the top of the very tab that asked', async () => {
    await ask(samples.panel.message, { ...sensor, tab: { id: 7 } });
    expect(runScript.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [0] }, files: ['/panel.js'] }]]);
  });

  test('when it is answered, what lay in the outbox is counted and taken out', async () => {
    expect(await ask(samples.collect.message, sensor)).toEqual({ ok: true, value: { written: 1 } });
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

/** The forgeries of everyone who may ask; of two of our own scripts, none is the other's. */
function forgeriesOf(from: Sender | 'either', notPage: Sender, notSensor: Sender): readonly Sender[] {
  if (from !== 'either') return [from === page ? notPage : notSensor];
  return [notPage, notSensor].filter((sender) => sender !== page && sender !== sensor);
}

describe('a forged sender', () => {
  test.each(forged)('%s is refused and nothing changes', async (_, notPage, notSensor) => {
    const before = await everything();
    for (const { message, from } of Object.values(samples)) {
      for (const sender of forgeriesOf(from, notPage, notSensor)) {
        expect(await ask(message, sender)).toMatchObject({
          ok: false,
          code: 'not-allowed',
          message: expect.stringContaining('nothing was changed'),
        });
      }
    }
    expect(await everything()).toBe(before);
    expect(runScript).not.toHaveBeenCalled();
  });
});
