import { type ChipPlace, firstPlace } from '@/lib/messaging/chip-choice';
import type { ChipView } from './chip-view';
import { createFreeTest } from './controls-under';
import { clamp, freeSpot, placeOf, type Size, type Spot } from './spot';

export interface ChipStand {
  /** Brings the chip to the free spot that is nearest to a place. */
  settle(place: ChipPlace): void;
  /** Shows it so many pixels away from where it was taken. */
  drag(across: number, down: number): void;
  /** @returns the place that is meant by letting go of it now. */
  drop(): ChipPlace;
  /** @returns the place one step further, also where something is in the way. */
  nudge(direction: string): ChipPlace;
}

/** One step by the keyboard, in percent of the height. */
const step = 4;

/** Keeps track of where the chip stands. */
export function createStand(view: ChipView): ChipStand {
  let wished = firstPlace;
  let spot: Spot = { x: 0, y: 0, width: 0, height: 0 };
  let dragged = spot;

  return {
    settle(place) {
      wished = place;
      view.letThrough(true);
      spot = freeSpot(place, windowSize(), createFreeTest());
      view.letThrough(false);
      view.stand(spot);
    },
    drag(across, down) {
      dragged = { ...spot, x: spot.x + across, y: spot.y + down };
      view.stand(dragged);
    },
    drop: () => placeOf(dragged, windowSize()),
    nudge(direction) {
      const { [direction]: by = 0 } = { Up: step, Down: -step } as Readonly<Record<string, number>>;
      const { [direction]: side = wished.side } = { Left: 'left', Right: 'right' } as Readonly<Record<string, Side>>;
      return { side, bottom: clamp(wished.bottom + by, 0, 90) };
    },
  };
}

type Side = ChipPlace['side'];

/** Without scroll bars. */
function windowSize(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: clientWidth, height: clientHeight };
}
