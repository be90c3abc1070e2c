import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPublished, watchPublished } from '@/lib/state/published-state';
import { health, settings, summary } from './sample-state';

describe('what the worker has published', () => {
  it('is read from storage without asking the worker', async () => {
    await fakeBrowser.storage.local.set({ settings, summary, health });
    const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    expect(await readPublished()).toEqual({ settings, summary, health });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('is missing, not an error, where it is broken', async () => {
    await fakeBrowser.storage.local.set({ settings, summary: { day: 5 }, health: { comment: 5 } });
    expect(await readPublished()).toEqual({ settings, summary: undefined, health: undefined });
  });

  it('is missing, not an error, where storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    expect(await readPublished()).toEqual({ settings: undefined, summary: undefined, health: undefined });
  });

  it('is reported when it changes, until the signal', async () => {
    const report = vi.fn();
    const closing = new AbortController();
    watchPublished(report, closing.signal);
    await fakeBrowser.storage.local.set({ summary });
    await fakeBrowser.storage.local.set({ keys: {}, summary: 'broken', health: [1] });
    await fakeBrowser.storage.local.set({ health });
    expect(report.mock.calls).toEqual([[{ summary }], [{ health }]]);
    closing.abort();
    await fakeBrowser.storage.local.set({ summary: { ...summary, updatedAt: 1 } });
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('is not looked for in other storage areas', async () => {
    const report = vi.fn();
    watchPublished(report, new AbortController().signal);
    await fakeBrowser.storage.session.set({ summary });
    expect(report).not.toHaveBeenCalled();
  });
});
