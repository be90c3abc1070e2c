import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { glanceWords } from '@/components/insights/glance-words';
import { badgeTitle } from '@/components/reminders/badge-words';
import { reminderWords } from '@/components/reminders/reminder-words';
import { createContext } from '@/lib/app/create-context';
import { handlersOf } from '@/lib/app/handlers';
import { refusalCode } from '@/lib/app/refusal-code';
import { watchBadge } from '@/lib/app/watch-badge';
import { watchOutbox } from '@/lib/app/watch-outbox';
import { watchPageScripts } from '@/lib/app/watch-page-scripts';
import { watchReminders } from '@/lib/app/watch-reminders';
import { watchSync } from '@/lib/app/watch-sync';
import { watchUpkeep } from '@/lib/app/watch-upkeep';
import { offsetOf } from '@/lib/domain/day';
import { serve } from '@/lib/messaging/serve';

const offsetAt = (at: number): number => offsetOf(new Date(at));

/** Every listener is there before the first turn ends; whatever they do waits in one queue for the opened database. */
export default defineBackground({
  type: 'module',
  main() {
    const context = createContext({
      clock: { now: () => ({ at: Date.now(), offset: offsetOf(new Date()) }) },
      random: { id: () => crypto.randomUUID(), bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) },
      storage: browser.storage.local,
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    // What fails here is taken up at the next start, or by the member's switch.
    void watchPageScripts(context).catch(() => {});
    watchOutbox(context);
    watchBadge(context, badgeTitle);
    serve(watchUpkeep(context, handlersOf(context, glanceWords)), refusalCode);
    watchSync(context);
    watchReminders(context, { offsetAt, wordsOf: reminderWords, hasButtons: import.meta.env.BROWSER !== 'firefox' });
  },
});
