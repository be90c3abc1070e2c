import { describe, expect, it, vi } from 'vitest';
import { createConsentStore } from '@/lib/state/consent-store';
import { accepted, type FakeWorker, fakeWorker, refused, settings } from './sample-state';

const nothing = { settings: undefined, summary: undefined, health: undefined };

function consentStore(worker: FakeWorker, requestAccess: () => Promise<boolean>, stored = nothing) {
  return createConsentStore({ send: worker.send, requestAccess, readPublished: async () => stored });
}

describe('consent', () => {
  it('asks the browser for access inside the click, before anything is awaited', () => {
    const requestAccess = vi.fn(async () => true);
    void consentStore(fakeWorker(), requestAccess).getState().start(true);
    expect(requestAccess).toHaveBeenCalledOnce();
  });

  it('starts counting with the answer about insights', async () => {
    const worker = fakeWorker({ start: accepted({ startedAt: 5 }) });
    const store = consentStore(worker, async () => true);
    await store.getState().start(false);
    expect(worker.requests).toEqual([{ type: 'start', insights: false }]);
    expect(store.getState()).toMatchObject({ phase: 'started', consent: { startedAt: 5, insights: false } });
  });

  it.each([async () => false, () => Promise.reject(new Error('no'))])(
    'starts nothing without access',
    async (access) => {
      const worker = fakeWorker();
      const store = consentStore(worker, access);
      await store.getState().start(true);
      expect(worker.requests).toEqual([]);
      expect(store.getState()).toMatchObject({ phase: 'asking', isAccessRefused: true });
    },
  );

  it('can be given again after the worker refused', async () => {
    const store = consentStore(fakeWorker({ start: refused('database-failed') }), async () => true);
    await store.getState().start(true);
    expect(store.getState()).toMatchObject({ phase: 'asking', problem: 'database-failed' });
  });

  it('is known when the page is opened later', async () => {
    const store = createConsentStore({
      send: fakeWorker().send,
      requestAccess: async () => true,
      readPublished: async () => ({ ...nothing, settings }),
    });
    await store.getState().open();
    expect(store.getState()).toMatchObject({ phase: 'started', consent: settings });
  });

  it.each([
    ['keeps another choice about insights', accepted({ saved: true }), { insights: false }],
    ['takes back a choice about insights that was refused', refused('database-failed'), { insights: true }],
  ])('%s, and its beginning', async (_, insights, kept) => {
    const worker = fakeWorker({ start: accepted({ startedAt: 5 }), insights });
    const store = consentStore(worker, async () => true);
    await store.getState().start(true);
    await store.getState().setInsights(false);
    expect(worker.requests.at(-1)).toEqual({ type: 'insights', isOn: false });
    expect(store.getState().consent).toEqual({ startedAt: 5, ...kept });
  });
});
