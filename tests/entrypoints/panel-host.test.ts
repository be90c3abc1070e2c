// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addHost } from '@/entrypoints/panel/host';
import { watchLeave } from '@/entrypoints/panel/leave';
import { settings } from '@/tests/state/sample-state';

let closing: AbortController;

beforeEach(() => {
  closing = new AbortController();
  document.body.innerHTML = '<button>Like</button>';
});
afterEach(() => closing.abort());

describe('the host of the panel', () => {
  it('is one element without a name, whose inside nobody reaches', () => {
    const { host, place } = addHost(document, closing.signal);
    expect(host.parentElement).toBe(document.documentElement);
    expect([host.shadowRoot, host.childNodes.length, host.getAttributeNames()]).toEqual([null, 0, ['style']]);
    expect(place.getRootNode()).not.toBe(document);
    expect(place.lang).toBe('en');
  });

  it('follows the colours of LinkedIn’s page', () => {
    document.body.style.backgroundColor = 'rgb(27, 31, 35)';
    expect(addHost(document, closing.signal).place.dataset.theme).toBe('dark');
    document.body.style.backgroundColor = 'rgb(244, 242, 238)';
    expect(addHost(document, closing.signal).place.dataset.theme).toBe('light');
  });

  it('is gone at the end', () => {
    const { host } = addHost(document, closing.signal);
    closing.abort();
    expect(host.isConnected).toBe(false);
  });
});

describe('the panel leaves', () => {
  const leave = vi.fn();
  beforeEach(async () => {
    leave.mockReset();
    vi.useFakeTimers();
    await fakeBrowser.storage.local.set({ settings });
    watchLeave(leave, closing.signal);
  });
  afterEach(() => vi.useRealTimers());

  it.each<[string, object, number]>([
    ['when insights are switched off', { settings: { ...settings, insights: false } }, 1],
    ['not when another setting changes', { settings: { ...settings, dayStart: 3 } }, 0],
    ['not when something else is published', { summary: {} }, 0],
  ])('%s', async (_, stored, times) => {
    await fakeBrowser.storage.local.set({ ...stored });
    expect(leave).toHaveBeenCalledTimes(times);
  });

  it('when consent is gone', async () => {
    await fakeBrowser.storage.local.remove('settings');
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it('within a second when the extension is gone', () => {
    vi.advanceTimersByTime(5_000);
    expect(leave).not.toHaveBeenCalled();
    const id = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    vi.advanceTimersByTime(1_000);
    expect(leave).toHaveBeenCalledTimes(1);
    id.mockRestore();
  });

  it('no more once it has left', async () => {
    closing.abort();
    await fakeBrowser.storage.local.set({ settings: { ...settings, insights: false } });
    expect(leave).not.toHaveBeenCalled();
  });
});
