import { browser } from 'wxt/browser';
import { send } from '@/lib/messaging/send';
import { browserName } from './browser-name';
import { createReportStore, type ReportStore } from './report-store';

/** The store of the report with the real worker, the real clipboard and this very browser. */
export function createLiveReportStore(): ReportStore {
  const { version } = browser.runtime.getManifest();
  return createReportStore({
    send,
    // Asynchronous, so that a browser without a clipboard refuses like any other.
    writeClipboard: async (text) => navigator.clipboard.writeText(text),
    surroundings: { version, browser: browserName(navigator.userAgent) },
  });
}
