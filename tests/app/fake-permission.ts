import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The permission to show notifications, which the fake browser lacks, and whoever listens to its coming and going. */
export interface FakePermission {
  grant(): void;
  revoke(): void;
  /** The worker was stopped: nobody listens any more. */
  forgetListeners(): void;
}

type Listener = Parameters<typeof fakeBrowser.permissions.onAdded.addListener>[0];

const change = { permissions: ['notifications' as const], origins: [] };

/** Puts the permission, not granted yet, into the fake browser. */
export function fakePermission(): FakePermission {
  let isGranted = false;
  const added: Listener[] = [];
  const removed: Listener[] = [];
  const { permissions } = fakeBrowser;
  vi.spyOn(permissions, 'contains').mockImplementation((async () => isGranted) as typeof permissions.contains);
  vi.spyOn(permissions.onAdded, 'addListener').mockImplementation((listener) => void added.push(listener));
  vi.spyOn(permissions.onRemoved, 'addListener').mockImplementation((listener) => void removed.push(listener));
  const become = (isNow: boolean, listeners: readonly Listener[]): void => {
    isGranted = isNow;
    for (const listener of listeners) listener(change);
  };
  return {
    grant: () => become(true, added),
    revoke: () => become(false, removed),
    forgetListeners: () => {
      added.length = 0;
      removed.length = 0;
    },
  };
}
