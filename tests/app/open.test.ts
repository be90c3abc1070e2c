import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPage } from '@/lib/app/open';
import { freshBrowser, startedWorker } from './test-worker';

beforeEach(freshBrowser);

describe('a page of ours that is asked for on LinkedIn', () => {
  test.each([
    [{ page: 'dashboard' }, 'dashboard.html'],
    [{ page: 'dashboard', hash: 'pillar-brand' }, 'dashboard.html#pillar-brand'],
    [{ page: 'welcome', hash: 'week' }, 'welcome.html#week'],
  ] as const)('%o opens in a tab of its own', async (place, address) => {
    const worker = await startedWorker();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    expect(await openPage(worker, place)).toEqual({ opened: true });
    expect(create.mock.calls).toEqual([[{ url: `chrome-extension://test-extension-id/${address}` }]]);
  });
});
