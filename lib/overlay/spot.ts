import type { ChipPlace } from '@/lib/messaging/chip-choice';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the window, in CSS pixels from its upper left corner. */
export interface Spot extends Size {
  readonly x: number;
  readonly y: number;
}

/** The whole chip, and its mark alone. */
const whole: Size = { width: 296, height: 56 };
export const small: Size = { width: 40, height: 40 };

/** No control is smaller: the search goes by such steps. */
export const finest = 12;

/** Windows that are narrower have room for the mark only. */
const narrow = 640;

/** Between the chip and the edges; below LinkedIn's own bar and with room for our menu above. */
const gap = 12;
const ceiling = 176;

/**
 * The free spot that is nearest to a place: for the whole chip, else for its mark, else for its mark on the other side.
 * Where none is free, the place itself.
 */
export function freeSpot({ side, bottom }: ChipPlace, view: Size, isFree: (spot: Spot) => boolean): Spot {
  const column = (isLeft: boolean, size: Size): readonly Spot[] => {
    const lowest = view.height - size.height - gap;
    const highest = Math.min(ceiling, lowest);
    const wished = clamp(view.height * (1 - bottom / 100) - size.height, highest, lowest);
    const x = isLeft ? gap : view.width - size.width - gap;
    const rows = [...Array(1 + Math.ceil(view.height / finest)).keys()]
      .flatMap((away) => [wished - away * finest, wished + away * finest])
      .filter((y) => y >= highest && y <= lowest);
    return rows.map((y) => ({ ...size, x, y: Math.round(y) }));
  };
  const isLeft = side === 'left';
  const spots = [
    ...(view.width < narrow ? [] : column(isLeft, whole)),
    ...column(isLeft, small),
    ...column(!isLeft, small),
  ];
  return spots.find(isFree) ?? (spots[0] as Spot); // Every column has its wished spot.
}

/** The place that was meant by letting go of the chip here. */
export function placeOf({ x, y, width, height }: Spot, view: Size): ChipPlace {
  const bottom = Math.round(100 - ((y + height) / view.height) * 100);
  return { side: x + width / 2 < view.width / 2 ? 'left' : 'right', bottom: clamp(bottom, 0, 90) };
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
