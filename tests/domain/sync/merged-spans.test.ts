import { describe, expect, it } from 'vitest';
import { mergedSpans } from '@/lib/domain/sync/merged-spans';
import { joinRegisters, registerFrom } from '@/lib/domain/sync/register';

const [one, two] = ['aaaaaaaa', 'bbbbbbbb'];

/** What devices say, as `<device> <register>`. */
function said(...lines: readonly (readonly [device: string, text: string])[]) {
  return joinRegisters(
    new Map(),
    lines.flatMap(([device, text]) => registerFrom(device, text) ?? []),
  );
}

describe('what several devices did', () => {
  it('on one day is summed', () => {
    expect(mergedSpans(said([one, '2605.1.d..1D2F'], [two, '2605.1.d..1D3,2E']))).toEqual([
      { from: '2026-05-01', to: '2026-05-01', sums: { comment: 5, reaction: 1 } },
      { from: '2026-05-02', to: '2026-05-02', sums: { reply: 1 } },
    ]);
  });

  it('adds value once a day, however detailed each of them is', () => {
    // The bits of 5 are the first and the third of the month.
    const spans = mergedSpans(said([one, '2605.1.d.5.'], [two, '2605.1.m.1.D']));
    expect(spans.filter(({ sums }) => sums.value)).toEqual([
      { from: '2026-05-01', to: '2026-05-01', sums: { value: 1 } },
      { from: '2026-05-03', to: '2026-05-03', sums: { value: 1 } },
    ]);
  });

  it('adds no value to a year of which the days are known elsewhere', () => {
    const year = (value: string) => mergedSpans(said([one, '2605.1.m.5.'], [two, `26.1.y.${value}.D`])).at(0);
    expect(year('2')).toMatchObject({ from: '2026-01-01', sums: { comment: 1 } });
    const spans = mergedSpans(said([one, '2605.1.m.5.'], [two, '26.1.y.a.D']));
    expect(spans.find(({ to }) => to === '2026-12-31')?.sums).toEqual({ comment: 1, value: 8 });
    expect(spans.reduce((sum, { sums }) => sum + (sums.value ?? 0), 0)).toBe(10);
    expect(mergedSpans(said([one, '26.1.y.4.D'], [two, '26.1.y.a.D']))).toMatchObject([
      { sums: { comment: 2, value: 10 } },
    ]);
  });

  it('stands side by side where one has lost its days', () => {
    expect(mergedSpans(said([one, '2605.1.d..1D'], [two, '2605.1.w..1D'])).map(({ to }) => to)).toEqual([
      '2026-05-01',
      '2026-05-07',
    ]);
  });

  it('is without those of the device whose days are known better', () => {
    expect(mergedSpans(said([one, '2605.1.m..D'], [two, '2605.1.m..E']), one)).toEqual([
      { from: '2026-05-01', to: '2026-05-31', sums: { reply: 1 } },
    ]);
  });
});
