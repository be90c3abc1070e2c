import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSpot, placeOf, type Spot } from '@/lib/overlay/spot';

const desktop = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };
const place = { side: 'left', bottom: 2 } as const;
const sides = fc.constantFrom('left' as const, 'right' as const);

/** Whether a spot is free in a window in which controls stand. */
function freeOf(...controls: readonly Spot[]) {
  return (spot: Spot) => controls.every((control) => isBeside(spot, control) || isBeside(control, spot));
}

/** One ends before the other begins, in one of the two directions. */
function isBeside(one: Spot, other: Spot): boolean {
  return one.x + one.width <= other.x || one.y + one.height <= other.y;
}

describe('the chip', () => {
  it('stands whole at its place in a wide window, and as a mark in a narrow one', () => {
    expect(freeSpot(place, desktop, freeOf())).toEqual({ x: 12, y: 826, width: 296, height: 56 });
    expect(freeSpot(place, phone, freeOf())).toEqual({ x: 12, y: 685, width: 40, height: 40 });
    expect(freeSpot({ side: 'right', bottom: 50 }, desktop, freeOf())).toMatchObject({ x: 1132, y: 394 });
  });

  it.each([180, 100, 60])('stands inside of a window of only %i px', (height) => {
    const { y, ...size } = freeSpot(place, { width: 320, height }, freeOf());
    expect([y >= 0, y + size.height <= height]).toEqual([true, true]);
  });

  it('moves up, as little as it can, from a control under it', () => {
    const bar = { x: 0, y: 850, width: 1440, height: 50 };
    expect(freeSpot(place, desktop, freeOf(bar))).toMatchObject({ x: 12, y: 790, width: 296 });
  });

  it('moves down where that is nearer', () => {
    const list = { x: 0, y: 0, width: 400, height: 460 };
    const spot = freeSpot({ side: 'left', bottom: 45 }, desktop, freeOf(list));
    expect(spot).toMatchObject({ x: 12, y: 463, width: 296 });
  });

  it('shrinks to its mark where only that is free, and changes the side before it covers anything', () => {
    const rail = { x: 60, y: 0, width: 300, height: 900 };
    expect(freeSpot(place, desktop, freeOf(rail))).toMatchObject({ x: 12, y: 842, width: 40 });
    const wall = { x: 0, y: 0, width: 360, height: 900 };
    expect(freeSpot(place, desktop, freeOf(wall))).toMatchObject({ x: 1388, width: 40 });
  });

  it('stays at its place where nothing is free', () => {
    expect(freeSpot(place, desktop, () => false)).toEqual({ x: 12, y: 826, width: 296, height: 56 });
  });

  it('stands in the window and on a free spot wherever controls are, if it finds one', () => {
    const control = fc.record({ x: fc.nat(1_400), y: fc.nat(860), width: fc.nat(500), height: fc.nat(300) });
    const bottoms = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(fc.array(control, { maxLength: 8 }), sides, bottoms, (controls, side, bottom) => {
        const isFree = freeOf(...controls);
        const tried: Spot[] = [];
        const spot = freeSpot({ side, bottom }, desktop, (one) => tried.push(one) > 0 && isFree(one));
        expect(isFree(spot)).toBe(tried.some(isFree));
        expect(spot.x >= 0 && spot.x + spot.width <= 1440).toBe(true);
        expect(spot.y >= 176 && spot.y + spot.height <= 900).toBe(true);
      }),
    );
  });

  it('stands again where it was let go', () => {
    fc.assert(
      fc.property(sides, fc.integer({ min: 2, max: 70 }), (side, bottom) => {
        const wished = { side, bottom };
        expect(placeOf(freeSpot(wished, desktop, freeOf()), desktop)).toEqual(wished);
      }),
    );
  });
});
