import { type Html, html, on } from '@/tests/practice/html';
import type { LabelKey } from '@/tests/practice/labels/english';
import { figure, type View } from '@/tests/practice/view';

/** Pages with numbers come without them: each stands there half a second later (`client/numbers.js`). */
export interface Late {
  /** What the page shows first: nothing, a dash, or the number of last time. */
  readonly now: string;
  /** Goes into the tag of the element that holds the number. */
  readonly text: Html;
  /** Goes into the tag of an element that is called by it. */
  readonly name: Html;
}

export function late(view: View, value: number, write: (shown: string) => string = String): Late {
  const atLast = write(figure(view, value));
  return {
    now: early(view, value, write),
    text: on('late', { text: atLast }),
    name: on('late', { 'aria-label': atLast }),
  };
}

/** The exact value in an attribute, which has a dot in every language. */
export function lateValue(view: View, value: number): Html {
  const before = view.preferences.numbers === 'stale' ? html` value="${lastTime(value)}"` : '';
  return html`${before}${on('late', { value })}`;
}

/** An element of its own around the late number. */
export function lateSpan(view: View, value: number, tag: 'span' | 'strong' = 'span'): Html {
  const { now, text } = late(view, value);
  return tag === 'strong' ? html`<strong${text}>${now}</strong>` : html`<span${text}>${now}</span>`;
}

function early(view: View, value: number, write: (shown: string) => string): string {
  if (view.preferences.numbers === 'stale') return write(figure(view, lastTime(value)));
  return view.app === 'sdui' ? write('–') : '';
}

function lastTime(value: number): number {
  return Math.max(0, Math.floor(value * 0.9) - 1);
}

/** A sentence with something in the place of its number: languages put the number first, in the middle or last. */
export function around(view: View, key: LabelKey, inner: Html): Html {
  const [before, after] = view.say(key, '', '\0').split('\0');
  return html`${before}${inner}${after}`;
}
