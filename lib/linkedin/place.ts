/** What the address says about an action on the page; the little of it that every frame needs. */

export interface Place {
  /** The conversation, or the lead, that the address names. */
  readonly thread?: string | undefined;
  /** The article in the editor: its number, or `new` as long as it has none; undefined outside the editor. */
  readonly article?: string | undefined;
  readonly group?: string | undefined;
}

/** Paths by what they name, newest seen 2026-10. */
const names = /^\/(?:(?:messaging\/thread|sales\/lead)\/([^/,]+)|article\/(?:edit\/)?(\w+)|groups\/(\d+))/;

/** @param path `location.pathname`. */
export function readPlace(path: string): Place {
  const [, thread, article, group] = names.exec(path) ?? [];
  return { thread, article, group };
}
