import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Place } from '@/lib/state/insight-store';
import { watchTabPlace } from '@/lib/state/tab-place';

const site = 'https://www.linkedin.com';

/** What the browser says of the tab in front; undefined is an address that we may not see. */
let front: string | undefined;
let asked: unknown[] = [];

beforeEach(() => {
  asked = [];
  front = `${site}/messaging/`;
  // The fake browser knows one window only, and shows every address.
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async (about: unknown) => {
    asked.push(about);
    return [{ id: 1, url: front }];
  }) as never);
});

async function watch() {
  const places: (Place['kind'] | undefined)[] = [];
  const closing = new AbortController();
  watchTabPlace((place) => places.push(place?.kind), closing.signal);
  await vi.waitFor(() => expect(places).toHaveLength(1));
  return { places, closing };
}

const move = (address: string | undefined) => {
  front = address;
  return fakeBrowser.tabs.onUpdated.trigger(1, { status: 'loading' }, { id: 1 } as never);
};

describe('the tab in front', () => {
  it('is asked for in this very window', async () => {
    const { places } = await watch();
    expect(places).toEqual(['messaging']);
    expect(asked).toEqual([{ active: true, currentWindow: true }]);
  });

  it('is followed from page to page, and each page is told once', async () => {
    const { places } = await watch();
    await move(`${site}/in/mira-example/`);
    await move(`${site}/in/mira-example/`);
    await vi.waitFor(() => expect(places).toEqual(['messaging', 'profile']));
  });

  it('is followed from tab to tab', async () => {
    const { places } = await watch();
    front = `${site}/search/results/people/?keywords=tea`;
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 0 });
    await vi.waitFor(() => expect(places).toEqual(['messaging', 'search']));
  });

  it.each([
    ['an address that the browser does not tell', undefined],
    ['a page of ours', 'chrome-extension://test-extension-id/dashboard.html'],
    ['an address that only begins like LinkedIn’s', 'https://www.linkedin.com.evil.example/messaging/'],
  ])('is no page of LinkedIn’s with %s', async (_, address) => {
    const { places } = await watch();
    await move(address);
    await vi.waitFor(() => expect(places).toEqual(['messaging', undefined]));
  });

  it('is left alone when the side panel is closed', async () => {
    const { places, closing } = await watch();
    closing.abort();
    await move(`${site}/feed/`);
    expect(places).toEqual(['messaging']);
    expect(asked).toHaveLength(1);
  });
});
