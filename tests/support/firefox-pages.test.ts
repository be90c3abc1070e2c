import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellOfExtensionPages } from './firefox-pages';
import type { Message, Wire } from './firefox-wire';

const welcome = { context: 'tab', url: 'moz-extension://id/welcome.html' };

/** A Firefox with these tabs, whose documents are as far as it is said. */
function openFirefox() {
  const state = { tabs: [welcome], realm: 'first', reached: 'complete' };
  const answers: Readonly<Record<string, () => unknown>> = {
    'browsingContext.getTree': () => ({ contexts: state.tabs }),
    'script.evaluate': () => ({ realm: state.realm, result: { value: state.reached } }),
  };
  const sent: Message[] = [];
  const whole: Wire = {
    send(message) {
      sent.push(message);
      const result = answers[message.method ?? '']?.();
      queueMicrotask(() => whole.onmessage?.({ type: 'success', id: message.id ?? 0, result }));
    },
    close: () => whole.onclose?.(),
  };
  const heard: (string | undefined)[] = [];
  const wire = tellOfExtensionPages(whole);
  wire.onmessage = ({ method }) => heard.push(method);
  return { state, sent, heard, wire, whole };
}

describe('Playwright is told of a page of the extension', () => {
  vi.useFakeTimers();
  let firefox: ReturnType<typeof openFirefox>;
  afterEach(() => firefox.wire.close());
  const look = () => vi.advanceTimersByTimeAsync(100);

  const opened = ['browsingContext.contextCreated', 'script.realmCreated'];
  const loaded = ['browsingContext.domContentLoaded', 'browsingContext.load'];

  it('when it was opened and loaded, once', async () => {
    firefox = openFirefox();
    await look();
    await look();
    expect(firefox.heard).toEqual([...opened, ...loaded]);
  });

  it('when it goes on loading, and when another document comes', async () => {
    firefox = openFirefox();
    firefox.state.reached = 'interactive';
    await look();
    expect(firefox.heard).toEqual([...opened, loaded[0]]);
    firefox.state.reached = 'complete';
    await look();
    expect(firefox.heard.slice(3)).toEqual([loaded[1]]);
    firefox.state.realm = 'second';
    await look();
    expect(firefox.heard.slice(4)).toEqual(['script.realmDestroyed', 'script.realmCreated', ...loaded]);
  });

  it('when it was closed', async () => {
    firefox = openFirefox();
    await look();
    firefox.state.tabs = [];
    await look();
    expect(firefox.heard.slice(4)).toEqual(['browsingContext.contextDestroyed']);
  });

  it('with what it wants to be run there', async () => {
    firefox = openFirefox();
    firefox.wire.send({ id: 1, method: 'script.addPreloadScript', params: { functionDeclaration: '() => {}' } });
    await look();
    const run = firefox.sent.find(({ method }) => method === 'script.callFunction');
    expect(run?.params).toMatchObject({ functionDeclaration: '() => {}', target: { context: 'tab' } });
  });

  it('but of a tab that Firefox tells of itself only by Firefox', async () => {
    firefox = openFirefox();
    firefox.state.tabs = [];
    firefox.whole.onmessage?.({ type: 'event', method: opened[0] ?? '', params: welcome });
    firefox.state.tabs = [welcome];
    await look();
    expect(firefox.heard.filter((method) => method === opened[0])).toHaveLength(1);
  });
});
