import type { Refusal } from '@/lib/domain/import-preview';

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
