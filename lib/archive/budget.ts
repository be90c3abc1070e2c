import { ArchiveError } from './archive-error';

const megabyte = 2 ** 20;

/** Bounds on what is opened. The largest archives known are below 100 MB, and their text shrinks to a tenth. */
export const bounds = {
  /** Bytes of one member when opened. */
  member: 1024 * megabyte,
  /** Bytes of all members of one import together. */
  total: 2048 * megabyte,
  /** Times that a member may grow, from a size on at which it matters. */
  growth: 200,
  growthFrom: 16 * megabyte,
  /** A ZIP in a ZIP, as people pack them: not deeper than this. */
  depth: 2,
  /** Bytes of what is read as one text: a part of a workbook, an article. */
  text: 256 * megabyte,
  /** Rows of one file, as many as the worker stores of an import; ten years of a busy member are a fifth of it. */
  rows: 1_000_000,
  /** Characters of one row; longer ones have lost a quotation mark. */
  row: 16 * megabyte,
} as const;

/** Counts what is opened in one import. */
export interface Budget {
  readonly signal?: AbortSignal | undefined;
  /** @throws ArchiveError when bytes were opened beyond all measure; AbortError when the member cancelled. */
  spend(bytes: number): void;
}

export function createBudget(signal?: AbortSignal, onSpent?: (bytes: number) => void): Budget {
  let left: number = bounds.total;
  return {
    signal,
    spend(bytes) {
      signal?.throwIfAborted();
      left -= bytes;
      if (left < 0) throw new ArchiveError({ code: 'too-large' });
      onSpent?.(bytes);
    },
  };
}

/** @throws ArchiveError when what was opened of a member, or what it says of itself, cannot be LinkedIn's. */
export function requireMeasure(opened: number, packed: number): void {
  const grown = opened > bounds.growthFrom && opened > packed * bounds.growth;
  if (opened > bounds.member || grown) throw new ArchiveError({ code: 'too-large' });
}
