import { wordsDirection } from '@/components/direction';
import { say } from '@/components/words';
import { isDark } from '@/lib/overlay/is-dark';
import { style } from './style';

interface Host {
  readonly host: HTMLElement;
  /** Where the panel is drawn, out of the page's sight. */
  readonly place: HTMLElement;
}

/** LinkedIn's page has hotkeys, and dialogs that call the focus back: neither is about what happens in the panel. */
const ours = ['keydown', 'keypress', 'keyup', 'focusin', 'focusout'];

/**
 * Adds one element to the page, until the signal: it takes no room, no style of the page reaches into it and no script
 * of the page sees what is inside. At the end the focus goes back to where it came from.
 */
export function addHost(page: Document, signal: AbortSignal): Host {
  const before = page.activeElement;
  const host: HTMLElement & { ours?: true } = page.createElement('div');
  // For our own sensor: what is done in the panel is nothing that the member does on LinkedIn.
  host.ours = true;
  host.style.cssText = 'all: initial; position: fixed; z-index: 2147483646';
  for (const type of ours) host.addEventListener(type, (event) => event.stopPropagation());
  const place = page.createElement('div');
  place.dataset.theme = isDark() ? 'dark' : 'light';
  place.lang = say('words_locale');
  place.dir = wordsDirection();
  host.attachShadow({ mode: 'closed' }).append(styleOf(page), place);
  page.documentElement.append(host);
  signal.addEventListener('abort', () => {
    const hadFocus = page.activeElement === host;
    host.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
  return { host, place };
}

function styleOf(page: Document): HTMLStyleElement {
  const element = page.createElement('style');
  element.textContent = style;
  return element;
}
