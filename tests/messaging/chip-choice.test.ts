import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chipChoiceIn, firstPlace } from '@/lib/messaging/chip-choice';

const right = { side: 'right', bottom: 40 };

describe('what is stored of the chip', () => {
  it.each([
    [
      { place: right, hiddenOn: ['feed'] },
      { place: right, hiddenOn: ['feed'] },
    ],
    [undefined, { place: firstPlace, hiddenOn: [] }],
    ['left', { place: firstPlace, hiddenOn: [] }],
    [
      { place: null, hiddenOn: 'feed' },
      { place: firstPlace, hiddenOn: [] },
    ],
    [{ place: { side: 'top', bottom: 10 } }, { place: { side: 'left', bottom: 10 }, hiddenOn: [] }],
    [{ place: { side: 'right', bottom: 91 } }, { place: { side: 'right', bottom: 2 }, hiddenOn: [] }],
    [{ place: { side: 'right', bottom: '5' } }, { place: { side: 'right', bottom: 2 }, hiddenOn: [] }],
  ])('%j is read as %j', (stored, choice) => {
    expect(chipChoiceIn(stored)).toEqual(choice);
  });

  it('gives a place in the window, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        for (const stored of [one, { place: one }, { place: { side: one, bottom: other } }]) {
          const { side, bottom } = chipChoiceIn(stored).place;
          expect(['left', 'right']).toContain(side);
          expect(bottom >= 0 && bottom <= 90).toBe(true);
        }
      }),
    );
  });
});
