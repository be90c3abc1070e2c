import { describe, expect, it } from 'vitest';
import { bytesOf, roomOf, shareOf } from '@/lib/domain/sync/sync-limits';
import { mayWrite, recentWrites } from '@/lib/domain/sync/write-rate';

const none = { bytes: 0, items: 0 };

describe('the bytes of an entry', () => {
  it.each([
    ['a', 'b', 6],
    ['ä', 'ä', 8],
    ['a', '<', 11],
    ['a', { b: [1] }, 12],
  ])('%j: %j are counted as JSON, name and value', (key, value, bytes) => {
    expect(bytesOf(key, value)).toBe(bytes);
  });

  it('are summed', () => {
    expect(roomOf({ a: 'b', c: 'd' })).toEqual({ bytes: 12, items: 2 });
  });
});

describe('the room of a device', () => {
  it('is the same for all, with one place left free', () => {
    const shares = [1, 3, 4, 9].map((devices) => shareOf({ devices, mine: none, others: none }).bytes);
    expect(shares).toEqual([24_576, 24_576, 19_660, 9_830]);
  });

  it('for any number of devices is never more in sum than there is', () => {
    for (let devices = 1; devices <= 100; devices += 1) {
      const share = shareOf({ devices, mine: none, others: none });
      expect(share.bytes * devices).toBeLessThanOrEqual(98_304);
      expect(share.items * devices).toBeLessThanOrEqual(480);
    }
  });

  it('is what those that are gone have left', () => {
    expect(shareOf({ devices: 2, mine: none, others: { bytes: 98_000, items: 479 } })).toEqual({
      bytes: 304,
      items: 1,
    });
  });

  it('is what it has where others have filled everything, as far as the browser bears it', () => {
    const full = (bytes: number) =>
      shareOf({ devices: 5, mine: { bytes: 20_000, items: 3 }, others: { bytes, items: 9 } });
    expect(full(98_304).bytes).toBe(4_096);
    expect(full(110_000).bytes).toBe(0);
  });
});

describe('writes', () => {
  const minutes = (count: number, ago: number) => Array<number>(count).fill(1e9 - ago * 60_000);

  it.each([
    ['none yet', [], 2, true],
    ['a quarter of what a minute allows', minutes(29, 0.5), 1, true],
    ['more', minutes(30, 0.5), 1, false],
    ['all of them earlier', minutes(30, 2), 1, true],
    ['a quarter of what an hour allows', minutes(450, 2), 1, false],
    ['all of them before that', minutes(450, 61), 2, true],
    ['all of them in the future, by a wrong clock', minutes(450, -500), 2, true],
  ])('with %s', (...[, writes, count, may]) => {
    expect(mayWrite(writes, 1e9, count)).toBe(may);
  });

  it('of the last hour are remembered, no others', () => {
    expect(recentWrites([1e9 + 1, 1e9, 1e9 - 3_599_999, 1e9 - 3_600_000], 1e9)).toEqual([1e9, 1e9 - 3_599_999]);
  });
});
