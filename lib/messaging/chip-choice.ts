import type { PageKind } from '@/lib/domain/page-kind';

/** Where the chip stands on LinkedIn's pages. */
export interface ChipPlace {
  readonly side: 'left' | 'right';
  /** How far above the lower edge, in percent of the height of the window: 0–90. */
  readonly bottom: number;
}

/** What the member chose about the chip by using it. */
export interface ChipChoice {
  readonly place: ChipPlace;
  /** Kinds of page on which it is not shown. */
  readonly hiddenOn: readonly PageKind[];
}

/** Away from LinkedIn's message bubbles, which stand at the right. */
export const firstPlace: ChipPlace = { side: 'left', bottom: 2 };

/** What is stored, by hand and not by a parser, since the chip reads it; what is unsound falls back to the beginning. */
export function chipChoiceIn(stored: unknown): ChipChoice {
  const { place, hiddenOn } = (stored ?? {}) as { readonly place?: unknown; readonly hiddenOn?: unknown };
  const { side, bottom } = (place ?? {}) as { readonly side?: unknown; readonly bottom?: unknown };
  return {
    place: {
      side: side === 'right' ? side : firstPlace.side,
      bottom: typeof bottom === 'number' && bottom >= 0 && bottom <= 90 ? bottom : firstPlace.bottom,
    },
    hiddenOn: Array.isArray(hiddenOn) ? hiddenOn : [], // What is no kind of page hides nothing.
  };
}
