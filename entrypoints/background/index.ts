import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createContext } from '@/lib/app/create-context';
import { handlersOf } from '@/lib/app/handlers';
import { refusalCode } from '@/lib/app/refusal-code';
import { watchOutbox } from '@/lib/app/watch-outbox';
import { watchUpkeep } from '@/lib/app/watch-upkeep';
import { offsetOf } from '@/lib/domain/day';
import { serve } from '@/lib/messaging/serve';

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
    watchOutbox(context);
    serve(watchUpkeep(context, handlersOf(context)), refusalCode);
  },
});
