import type { ActivityKind } from './activity';

/**
 * Why a file, or a part of one, was not taken.
 * `truncated`: its end is missing · `corrupt`: its bytes are not what they should be · `encrypted` · `too-large`: it is, or
 * says it is, larger than anything LinkedIn hands out, or grows beyond all measure when opened · `foreign`: nothing of
 * LinkedIn's is in it · `no-rows`: LinkedIn's, and empty · `dates`: another program has changed its dates · `no-owner`:
 * nobody can tell which messages are the member's · `single-post`: a workbook about one post, which has no days.
 */
export type RefusalCode =
  | 'truncated'
  | 'corrupt'
  | 'encrypted'
  | 'too-large'
  | 'foreign'
  | 'no-rows'
  | 'dates'
  | 'no-owner'
  | 'single-post';

/** What was refused, and why; for the member's eyes, never to be kept. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The file as the member gave it. */
  readonly file?: string;
  /** The part of it, by LinkedIn's own name ("Comments.csv"). */
  readonly member?: string;
  /** Rows whose date could not be read, and all rows. */
  readonly undated?: number;
  readonly rows?: number;
}

/** A file that was read. */
export interface ReadFile {
  /** The file, as the member gave it, and the part of it by LinkedIn's own name. */
  readonly file: string;
  readonly member: string;
  /** Rows, days of a workbook, or articles; drafts are among them. */
  readonly rows: number;
}

/** How far an import is, in bytes of what is opened. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is read at present, by LinkedIn's own name. */
  readonly member: string;
}

/** How often something was found, from the first day to the last. */
export interface FoundKind {
  readonly kind: ActivityKind;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** What was found in files, before anything is stored. */
export interface ImportPreview {
  /** Most often found first. */
  readonly kinds: readonly FoundKind[];
  /** Numbers of single days, as of a workbook. */
  readonly readings: number;
  readonly read: readonly ReadFile[];
  /** What could not be taken; everything else was. */
  readonly refusals: readonly Refusal[];
}

/** Sums up what was found. */
export function foundKinds(
  rows: readonly { readonly kind: ActivityKind; readonly day: string }[],
): readonly FoundKind[] {
  const found = [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, all]) => {
    const days = all.map(({ day }) => day).sort();
    return { kind, count: all.length, first: days[0] ?? '', last: days.at(-1) ?? '' };
  });
  return found.toSorted((one, other) => other.count - one.count);
}
