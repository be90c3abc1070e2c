/** Markup that is already safe to put into a page. */
export interface Html {
  readonly html: string;
}

export type Value = Html | string | number | boolean | null | undefined | readonly Value[];

/** Escapes every value that is not {@link Html}; `false`, `null` and `undefined` leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = strings.map((piece, index) => piece + render(values[index]));
  return { html: parts.join('') };
}

export function raw(text: string): Html {
  return { html: text };
}

/**
 * Names what a control does. The page's script takes the attributes off when it mounts the markup (as React and Ember
 * keep handlers out of the DOM), so an extension never sees them.
 */
export function on(
  names: string,
  facts?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>,
): Html {
  const details = facts === undefined ? '' : ` data-with="${toEntities(JSON.stringify(facts))}"`;
  return raw(` data-on="${toEntities(names)}"${details}`);
}

function render(value: Value): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (typeof value === 'string') return toEntities(value);
  if (typeof value === 'number') return String(value);
  return isList(value) ? value.map(render).join('') : value.html;
}

function isList(value: Html | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value);
}

function toEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
