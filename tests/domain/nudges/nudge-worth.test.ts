import { describe, expect, it } from 'vitest';
import type { Inputs } from '@/lib/domain/estimate/signals';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import { worthOf } from '@/lib/domain/nudges/nudge-worth';
import { tallyBefore } from '@/tests/domain/tallies';
import vectors from '@/tests/fixtures/domain/vectors.json';
import { situation } from './choices';
import { logAfter, ruleOf } from './moments';

/** Rules that ask for just what an action of the model does, in the same minutes. */
const rules: Readonly<Partial<Record<string, RuleId>>> = {
  finish_profile_item: 'B01',
  add_cover_or_featured: 'B03',
  write_article: 'B06',
  write_post: 'B04',
  personal_invitation: 'R03',
  repost_with_thoughts: 'I07',
  search_and_view_3: 'F01',
  follow_up_message: 'R01',
};

interface Ranked {
  readonly action: string;
  readonly gain?: number;
  readonly priority?: number;
}

const cases = Object.entries(vectors.ranking).flatMap(([name, { list }]) => {
  const persona = Object.entries(vectors.personas).find(([id]) => id === name)?.[1];
  const ranked: readonly Ranked[] = list;
  return ranked.flatMap(({ action, gain = 0, priority = 0 }) => {
    const { [action]: id } = rules;
    return persona && id && gain > 0 ? [{ name, id, gain, priority, ...persona }] : [];
  });
});

describe('the worth of a nudge', () => {
  it('is compared with the reference for four members', () => {
    expect(cases.length).toBeGreaterThan(25);
  });

  it.each(cases)('agrees with the reference on $id for $name', ({ id, gain, priority, inputs, opts }) => {
    const known: Inputs = inputs;
    const found = worthOf(ruleOf(id), situation({ inputs: known, ...opts }));
    expect(found?.gain).toBeCloseTo(gain, 2);
    expect(found?.priority).toBeCloseTo(priority, 2);
  });

  it('of what earns no points is a tenth of its value for its minutes', () => {
    expect(worthOf(ruleOf('B09'), situation({}))).toEqual({ priority: expect.closeTo((0.1 * 1.4) / Math.sqrt(15)) });
  });

  it('of what nobody can tell is that too', () => {
    expect(worthOf(ruleOf('B04'), situation({}))).toEqual({ priority: expect.closeTo((0.1 * 1.2) / 5) });
  });

  it('of one comment is less than of three', () => {
    const inputs = { comments: 1 };
    const one = worthOf(ruleOf('I01'), situation({ inputs }))?.gain ?? 0;
    const three = worthOf(ruleOf('I04'), situation({ inputs }))?.gain ?? 0;
    expect(three / one).toBeGreaterThan(2.9);
    expect(three / one).toBeLessThan(3);
  });

  it('is nothing where nothing is gained', () => {
    expect(worthOf(ruleOf('B01'), situation({ inputs: { profile_items: 7 } }))).toBeUndefined();
    expect(worthOf(ruleOf('B04'), situation({ today: tallyBefore(0, { post: 2 }) }))).toBeUndefined();
    expect(worthOf(ruleOf('B04'), situation({ today: tallyBefore(0, { post: 1 }) }))).toBeDefined();
  });

  it('is nothing for care that is not ranked', () => {
    expect(worthOf(ruleOf('C07'), situation({}))).toBeUndefined();
  });

  it('halves each time the member puts it off, and not when the member does it', () => {
    const priority = (...happened: Parameters<typeof logAfter> extends [unknown, ...infer Rest] ? Rest : never) =>
      worthOf(ruleOf('R06'), situation({ log: logAfter('R06', ...happened) }))?.priority ?? 0;
    const full = priority();
    expect(priority('later 3', 'next-week 13')).toBeCloseTo(full / 4);
    expect(priority('later 3', 'next-week 14')).toBeCloseTo(full / 2);
    expect(priority('done 3', 'done 9')).toBeCloseTo(full);
  });
});
