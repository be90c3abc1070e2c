import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findSidePanel } from '@/lib/state/side-panel';

const apis = fakeBrowser as unknown as Record<'sidePanel' | 'sidebarAction', unknown>;

function become(sidePanel: unknown, sidebarAction: unknown): void {
  Object.assign(apis, { sidePanel, sidebarAction });
}

afterEach(() => become(undefined, undefined));

describe('the side panel', () => {
  it('opens in this window in Chrome and Edge', async () => {
    const open = vi.fn();
    become({ open }, undefined);
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never);
    await findSidePanel()?.();
    expect(open.mock.calls).toEqual([[{ windowId: 7 }]]);
  });

  it('opens at once in Firefox, which forgets the click while one waits', () => {
    const open = vi.fn();
    become(undefined, { open });
    void findSidePanel()?.();
    expect(open.mock.calls).toEqual([[]]);
  });

  it('is not offered where a browser has none', () => {
    become(undefined, undefined);
    expect(findSidePanel()).toBeUndefined();
  });
});
