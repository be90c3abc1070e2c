import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersOf } from '@/lib/app/handlers';
import { refusalCode } from '@/lib/app/refusal-code';
import { serve } from '@/lib/messaging/serve';
import { everything, startedWorker } from '@/tests/app/test-worker';

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/dashboard.html' };

function ask(message: unknown): Promise<unknown> {
  return new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, page, resolve));
}

beforeEach(async () => {
  serve(handlersOf(await startedWorker()), refusalCode);
});

describe('what a member may answer', () => {
  test.each([
    ['nothing', {}],
    ['that nothing of it is there', { profile: [], media: [], groups: 0, seniors: 0, coworkers: 0 }],
    ['numbers as large as they can be', { groups: 1e6, invitations: { sent: 1e6, accepted: 1e6 } }],
    ['a part that this browser sees', { seenShare: 0.25, salesNavigator: false }],
  ])('%s is saved', async (_, answers) => {
    expect(await ask({ type: 'answer', answers })).toEqual({ ok: true, value: { saved: true } });
  });

  test.each([
    ['an unknown question', { shoes: 43 }],
    ['an unknown item', { profile: ['hat'] }],
    ['an item twice', { profile: ['photo', 'photo'] }],
    ['a medium twice', { media: ['cover', 'cover'] }],
    ['half a group', { groups: 1.5 }],
    ['fewer than none', { coworkers: -1 }],
    ['too many', { seniors: 1e6 + 1 }],
    ['a text for a number', { groups: '3' }],
    ['more accepted than sent', { invitations: { sent: 3, accepted: 4 } }],
    ['accepted without sent', { invitations: { accepted: 4 } }],
    ['a part below a quarter', { seenShare: 0.2 }],
    ['a part above the whole', { seenShare: 1.1 }],
    ['a null', { groups: null }],
  ])('%s is refused and changes nothing', async (_, answers) => {
    const before = await everything();
    expect(await ask({ type: 'answer', answers })).toMatchObject({ code: 'bad-message' });
    expect(await everything()).toBe(before);
  });
});

describe('what a member may type', () => {
  test.each([
    ['no number at all', []],
    ['a text', [{ metric: 'connections', value: '512' }]],
    ['a negative number', [{ metric: 'connections', value: -1 }]],
    ['too large a number', [{ metric: 'connections', value: 1e9 + 1 }]],
    ['no number that JSON knows', [{ metric: 'connections', value: null }]],
    ['an unknown metric', [{ metric: 'shoes', value: 43 }]],
    ['a metric twice', [1, 2].map((value) => ({ metric: 'connections', value }))],
    ['more than a score has', Array.from({ length: 8 }, () => ({ metric: 'followers', value: 1 }))],
  ])('%s is refused and changes nothing', async (_, readings) => {
    const before = await everything();
    expect(await ask({ type: 'read', readings })).toMatchObject({ code: 'bad-message' });
    expect(await everything()).toBe(before);
  });

  test('a score that LinkedIn cannot have shown is impossible, which the page can tell from a broken message', async () => {
    const readings = [{ metric: 'ssi.brand', value: 27 }];
    expect(await ask({ type: 'read', readings })).toMatchObject({ ok: false, code: 'impossible' });
  });
});
