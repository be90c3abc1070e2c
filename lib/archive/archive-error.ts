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

/** Nothing could be taken; nothing was changed. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`${refusal.member ?? refusal.file ?? 'The files'}: ${refusal.code}; nothing of it was kept.`, options);
    this.refusal = refusal;
  }
}

/**
 * The refusal that an error stands for, at this place.
 * @throws the error itself where it is none of ours, as when the member cancels.
 */
export function refusalFrom(error: unknown, place: Pick<Refusal, 'file' | 'member'>): Refusal {
  if (error instanceof ArchiveError) return { ...place, ...error.refusal };
  throw error;
}
