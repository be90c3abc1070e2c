/** The part of `browser.storage.local` that is used here. */
export interface StorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Chrome 130, Firefox 143. */
  getKeys?(): Promise<string[]>;
}

/** The keys that begin with `prefix`, in order. */
export async function keysOf(area: StorageArea, prefix: string): Promise<readonly string[]> {
  const keys = area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
  return keys.filter((key) => key.startsWith(prefix)).sort();
}
