import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '@/public/_locales/en/messages.json';

type Entry = { readonly message: string };

/** Answers `i18n.getMessage` from the English words, with `$1`…`$9` filled in, as browsers do. */
function getMessage(key: string, substitutions: string | readonly string[] = []): string {
  const values = typeof substitutions === 'string' ? [substitutions] : substitutions;
  const entry = (messages as Record<string, Entry>)[key];
  return entry?.message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '') ?? '';
}

// Parts of pages are loaded when they are needed, which takes a busy machine its time.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 10_000 });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage as typeof fakeBrowser.i18n.getMessage);
});
