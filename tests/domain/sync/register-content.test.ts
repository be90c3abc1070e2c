import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, type Detail, lastDayOf, spansOf } from '@/lib/domain/sync/register-content';
import { emptyTally, type Tally } from '@/lib/domain/tally';
import { thousand } from '@/tests/domain/arbitraries';

const day = (date: string, counts: Tally['counts'], rest: Partial<Tally> = {}): Tally => ({
  ...emptyTally('default', `2026-${date}`),
  counts,
  ...rest,
});

const spans = (span: string, content: string) => spansOf({ device: 'aaaaaaaa', span, sequence: 1, content });

const may = [
  day('05-01', { comment: 2 }),
  day('05-04', { reaction: 1 }),
  day('05-05', { reaction: 1, value: 1 }),
  day('05-06', { reaction: 1 }),
  day('05-31', { post: 1 }, { outside: 3, notes: 1, threads: 2 }),
];

describe('what a register says', () => {
  it.each<readonly [Detail, string]>([
    ['d', 'd.g.1D2,4-6F,vA@3+=2'],
    ['w', 'w.g.1D2F3,5A@3+=2'],
    ['m', 'm.g.AD2F3@3+=2'],
    ['y', 'y.1.AD2F3@3+=2'],
  ])('is short, by %s', (detail, content) => {
    expect(contentOf(detail, may)).toBe(content);
  });

  it('is nothing for days on which nothing was done', () => {
    expect(contentOf('d', [day('05-01', {}), day('05-02', { comment: 0 })])).toBe('d..');
    expect(spans('2605', 'd..')).toEqual([]);
  });

  it('is read by day', () => {
    expect(spans('2605', 'd.g.1D2,4-5F')).toEqual([
      { from: '2026-05-05', to: '2026-05-05', sums: { value: 1 } },
      { from: '2026-05-01', to: '2026-05-01', sums: { comment: 2 } },
      { from: '2026-05-04', to: '2026-05-04', sums: { reaction: 1 } },
      { from: '2026-05-05', to: '2026-05-05', sums: { reaction: 1 } },
    ]);
  });

  it('is read by week, month and year', () => {
    expect(spans('2602', 'w..1D,4E')).toEqual([
      { from: '2026-02-01', to: '2026-02-07', sums: { comment: 1 } },
      { from: '2026-02-22', to: '2026-02-28', sums: { reply: 1 } },
    ]);
    expect(spans('2605', 'w..5D')).toEqual([{ from: '2026-05-29', to: '2026-05-31', sums: { comment: 1 } }]);
    expect(spans('2605', 'm..D')).toEqual([{ from: '2026-05-01', to: '2026-05-31', sums: { comment: 1 } }]);
    expect(spans('26', 'y.2.D')).toEqual([{ from: '2026-01-01', to: '2026-12-31', sums: { comment: 1, value: 2 } }]);
  });

  it.each(['d..vD', 'w..5D', 'd..D', 'm..1D', 'd..9-3D', 'd..,,', 'd...', 'd'])(
    'leaves out what %s has no day for',
    (content) => {
      expect(spans('2602', content)).toEqual([]);
    },
  );

  it('knows the last day of each month and year', () => {
    expect(['2602', '2402', '2604', '2612', '26'].map(lastDayOf)).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2026-04-30',
      '2026-12-31',
      '2026-12-31',
    ]);
  });

  it('by day is exactly what was counted', () => {
    const counts = fc.record({ comment: fc.nat(3), post: fc.nat(1), value: fc.nat(1) });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 31, maxLength: 31 }), (all) => {
        const tallies = all.map((each, index) => day(`05-${String(index + 1).padStart(2, '0')}`, each));
        const read = spans('2605', contentOf('d', tallies));
        for (const { day: date, counts: each } of tallies) {
          const found = Object.assign({}, ...read.filter(({ from }) => from === date).map(({ sums }) => sums));
          expect({ comment: 0, post: 0, value: 0, ...found }).toEqual(each);
        }
      }),
      thousand,
    );
  });
});
