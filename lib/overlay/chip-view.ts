import { browser } from 'wxt/browser';
import type { InsightAnswer } from '@/lib/messaging/insight-message';
import styles from './chip.css?inline';
import { type Spot, small } from './spot';

export interface ChipView {
  /** The only thing in LinkedIn's page: an element without attributes, whose inside the page cannot reach. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly open: HTMLElement;
  readonly grip: HTMLElement;
  readonly more: HTMLElement;
  readonly menu: HTMLElement;
  readonly hideHere: HTMLElement;
  readonly hideAlways: HTMLElement;
  tell(answer: InsightAnswer): void;
  stand(spot: Spot): void;
  /** Whether the pointer goes through to LinkedIn's page. */
  letThrough(isSet: boolean): void;
  paint(isDark: boolean): void;
}

/** The chip, not in the page yet. */
export function createChipView(): ChipView {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const [today, insight] = [draw('b'), draw('span')];
  const open = draw('button', 'open', draw('i'), draw('div', '', today, insight));
  const grip = draw('button', 'side', '⠿');
  const more = draw('button', 'side', '⋯');
  const hideHere = draw('button', '', say('chip_here'));
  const hideAlways = draw('button', '', say('chip_off'));
  const menu = draw('div', 'menu', hideHere, hideAlways, say('chip_back'));
  const chip = draw('aside', 'chip', open, grip, more, menu);
  const set = (name: string, isSet: boolean): unknown => chip.classList.toggle(name, isSet);
  for (const [element, label] of [
    [chip, 'chip_name'],
    [open, 'chip_open'],
    [grip, 'chip_move'],
    [more, 'chip_menu'],
  ] as const) {
    element.ariaLabel = say(label);
  }
  // Searching the page for a text finds nothing in here; the label says it all to a screen reader.
  today.inert = insight.inert = menu.hidden = true;
  root.append(draw('style', '', styles), chip);
  return {
    ...{ host, root, open, grip, more, menu, hideHere, hideAlways },
    tell(answer) {
      if (answer.label === open.ariaLabel) return; // What is drawn anew costs the page, though it looks the same.
      today.textContent = answer.today;
      insight.textContent = answer.insight;
      open.ariaLabel = answer.label;
      set('broken', answer.isBroken);
    },
    stand({ x, y, width }) {
      // Moved by a transformation, which is no shift of the layout.
      chip.style.transform = `translate(${x}px,${y}px)`;
      set('small', width === small.width);
      set('end', x > innerWidth / 2);
    },
    letThrough: (isSet) => void set('sheer', isSet),
    paint: (isDark) => void set('dark', isDark),
  };
}

const say = browser.i18n.getMessage;

function draw(tag: string, className = '', ...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}
