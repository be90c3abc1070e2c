/** What the address names: a part of the page, and sometimes what is wanted there, as in `#ledger/2026-11-03`. */
export interface NamedPart {
  /** With its `#`, as links have it. */
  readonly href: string;
  /** Empty where nothing is wanted but the part. */
  readonly wanted: string;
}

export function namedPart(hash: string): NamedPart {
  const [href = '', wanted = ''] = hash.split('/');
  return { href, wanted };
}
