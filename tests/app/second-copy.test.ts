import { beforeEach, describe, expect, it } from 'vitest';
import { createSecondCopy } from '@/lib/app/second-copy';
import type { MirrorItems } from '@/lib/storage/mirror';
import { area, mirrored } from './test-worker';

let writes: MirrorItems[];
let copy: ReturnType<typeof createSecondCopy>;

beforeEach(() => {
  writes = [];
  const set = (items: MirrorItems) => {
    writes.push(items);
    return area.set({ ...items });
  };
  copy = createSecondCopy({ ...area, set });
});

const sentinel = { 'mirror:sentinel': { sequence: 1 }, summary: {} };

/** The tallies of so many months, one in each. */
function months(count: number): MirrorItems {
  const month = (place: number) => `${2000 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
  return Object.fromEntries(Array.from({ length: count }, (_, place) => [`mirror:tallies:${month(place)}`, [place]]));
}

describe('the second copy', () => {
  it('is written at once after what is done on a page', async () => {
    await copy.write({ ...sentinel, ...months(24) });
    expect(writes).toHaveLength(1);
  });

  it('is written in small groups after years were brought in, since each write goes to every open tab', async () => {
    await copy.write({ ...sentinel, ...months(120) });
    expect(writes.map((items) => Object.keys(items).length)).toEqual([24, 24, 24, 24, 24 + 2]);
    expect(await mirrored('mirror:tallies:')).toEqual(Array.from({ length: 120 }, (_, place) => place));
  });

  it('has its sentinel in the last group: what breaks off before it is not taken for whole', async () => {
    await copy.write({ ...sentinel, ...months(120) });
    expect(writes.findIndex((items) => 'mirror:sentinel' in items)).toBe(writes.length - 1);
  });
});
