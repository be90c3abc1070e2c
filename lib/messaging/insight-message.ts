import type { PageKind } from '@/lib/domain/page-kind';

/** The page that the chip speaks of. */
export interface InsightRequest {
  readonly type: 'insight';
  readonly page: PageKind;
  /** Epoch milliseconds at which it was opened. */
  readonly openedAt: number;
  /** Epoch milliseconds at which its document began: whoever moves on inside LinkedIn stays in one. */
  readonly since: number;
}

/** What the chip says, as the member reads it. */
export interface InsightAnswer {
  /** The three measures of today, as short as can be. */
  readonly today: string;
  readonly insight: string;
  /** All of it in words. */
  readonly label: string;
  /** Something is not counted any more. */
  readonly isBroken: boolean;
}
