import { send } from '@/lib/messaging/send';
import type { ImportStore, OpenReader } from './import-state';
import { createImportStore } from './import-store';

/** Milliseconds between two looks at how far the worker is. */
const pause = 200;

/** A store of an import with the real worker. */
export function createLiveImportStore(openReader: OpenReader): ImportStore {
  return createImportStore({ send, openReader, wait: () => new Promise((resolve) => setTimeout(resolve, pause)) });
}
