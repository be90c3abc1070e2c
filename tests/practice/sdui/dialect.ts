import { type Html, html, raw } from '@/tests/practice/html';
import { icon, type View } from '@/tests/practice/view';

/** The build of July 2026: counts are the text of the buttons, what they do stands in their label alone. */
export function isLabelled({ app, preferences }: View): boolean {
  return app === 'sdui' && preferences.build === 'sdui-2026-07';
}

/** The build of October 2026: dialogs of the browser's own, the share box among them. */
export function isNative({ app, preferences }: View): boolean {
  return app === 'sdui' && preferences.build === 'sdui-2026-10';
}

function isNamed({ app, preferences }: View): boolean {
  return app === 'sdui' && preferences.build === 'dvn-2025';
}

/** The first React build had the names of its tracking on the elements; later ones keep them out of the page. */
export function named(view: View, name: string): Html {
  return isNamed(view) ? html` data-view-name="${name}"` : raw('');
}

/** A key that says what the element is, in the builds that have such keys; a key without meaning in the first one. */
export function keyed(view: View, key: string, meaningless: string): Html {
  return html` componentkey="${isNamed(view) ? meaningless : key}"`;
}

/** An icon as each build draws it: by its id, by a reference to it, or as a span that loads it later. */
export function glyph(view: View, id: string, label?: string): Html {
  if (isLabelled(view)) return html`<span data-dynamic-icon-loading=""></span>`;
  if (!isNamed(view)) return icon(id, label);
  return raw(icon(id, label).html.replace(` id="${id}"`, '').replace('<path', `<use href="#${id}"></use><path`));
}
