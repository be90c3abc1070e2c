import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { everything } from '@/tests/app/test-worker';
import { startedAtEight } from '@/tests/background/living-worker';
import { patience, runs } from '@/tests/support/fuzz';
import { broken, forPages, forScripts, scripts, strangers, wellFormed } from './hostile-messages';
import { ask, page, sensor } from './senders';

let before: string;

/** The real worker, started as the browser does. */
beforeEach(async () => {
  await startedAtEight();
  before = await everything();
});

/** Whatever was sent, nothing has changed, and who may ask is answered as ever. */
afterEach(async () => {
  expect(await everything()).toBe(before);
  expect(await ask({ type: 'summary' }, page)).toMatchObject({ ok: true });
  vi.useRealTimers();
});

interface Refused {
  readonly code: string;
  readonly message: string;
}

async function expectRefused(message: unknown, sender: object, codes: RegExp): Promise<void> {
  const answer = (await ask(message, sender)) as Refused;
  expect(answer).toMatchObject({ ok: false, code: expect.stringMatching(codes) });
  expect(answer.message).toContain('nothing was changed');
  expect(answer.message.length).toBeLessThan(200);
  expect(answer.message).not.toMatch(/<img|xxxx/);
}

describe('the worker refuses', patience, () => {
  test('whatever is not a message of the protocol to the letter, without repeating it', async () => {
    await fc.assert(
      fc.asyncProperty(broken, fc.constantFrom(page, sensor, {}), (message, sender) =>
        expectRefused(message, sender, /^(bad-message|not-allowed)$/),
      ),
      runs(1_000),
    );
  });

  test('a script in LinkedIn’s page that asks for what only our own pages may', async () => {
    await fc.assert(
      fc.asyncProperty(forPages, scripts, (message, sender) => expectRefused(message, sender, /^not-allowed$/)),
      runs(400),
    );
  });

  test('a page of ours that asks for what only a script in LinkedIn’s page may', async () => {
    await fc.assert(
      fc.asyncProperty(forScripts, fc.webPath(), (message, path) =>
        expectRefused(message, { ...page, url: `chrome-extension://test-extension-id/${path}` }, /^not-allowed$/),
      ),
      runs(200),
    );
  });

  test('everybody who is not of ours, whatever they ask', async () => {
    await fc.assert(
      fc.asyncProperty(wellFormed, strangers, (message, sender) => expectRefused(message, sender, /^not-allowed$/)),
      runs(400),
    );
  });
});
