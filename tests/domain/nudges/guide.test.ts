import { describe, expect, it } from 'vitest';
import { guideOf } from '@/lib/domain/nudges/guide';
import { nudgePaths } from '@/lib/domain/nudges/nudge-paths';
import { nudgeRules, type RuleId } from '@/lib/domain/nudges/nudge-rules';
import { each, saidOfEach, scoreBefore } from '@/tests/domain/readings';
import { tallyBefore } from '@/tests/domain/tallies';
import { idsOf } from './choices';
import { logAfter } from './moments';
import { type NudgeStory, sourceOf } from './sources';

const member: NudgeStory = { tallies: [1, 3, 5].map((age) => tallyBefore(age, { reaction: 2, comment: 1 })) };

function guide(story: NudgeStory = {}) {
  return guideOf(sourceOf({ ...member, ...story }));
}

describe('the guide', () => {
  it('proposes one card and two spare ones, none of which carries an address', () => {
    const { card, spare, never } = guide();
    expect(card).toBeDefined();
    expect([spare.length, never]).toEqual([2, []]);
    expect(JSON.stringify(guide())).not.toMatch(/https?:|linkedin|"\//);
  });

  it('lists what the member never wants to see again, and proposes none of it', () => {
    const [first = 'I01', second = 'I02'] = idsOf(guide());
    const log = {
      ...logAfter(first, 'never 0'),
      ...logAfter(second, 'later 0', 'never 0'),
      ...logAfter('B09', 'done 3'),
    };
    const told = guide({ log });
    expect(told.never.toSorted()).toEqual([first, second].toSorted());
    expect(idsOf(told)).not.toContain(first);
    expect(idsOf(told)).not.toContain(second);
  });

  it('lists nothing that was brought back', () => {
    expect(guide({ log: logAfter('I01', 'never 1', 'undo 0') }).never).toEqual([]);
  });

  it('calls a step by what the official readings made of such steps', () => {
    const step = (readings: NudgeStory['readings'] = []) => {
      const { card, spare } = guideOf(sourceOf({ readings }));
      return [card, ...spare].find((nudge) => nudge?.id === 'I07')?.step;
    };
    const flat = [20, 4, 20, 4].flatMap((points, index) =>
      scoreBefore(4 - index, each(points), saidOfEach(index % 2 === 0 ? 1 : 20)),
    );
    expect(step()).toBe('good');
    expect(step(flat)).toBe('small');
  });
});

describe('the addresses', () => {
  const paths = Object.values(nudgePaths);

  it('lead to no page of a person and to no other site', () => {
    expect(paths).toHaveLength(48);
    expect(paths.filter((path) => !/^\/[a-z]/.test(path) || /^\/in\/(?!me\/)/.test(path))).toEqual([]);
  });

  it('are there for every rule but those that need no page of LinkedIn', () => {
    const without = nudgeRules.filter(({ id }) => nudgePaths[id] === undefined).map(({ id }) => id);
    expect(without).toEqual<readonly RuleId[]>(['C02', 'C05', 'C07', 'C08']);
  });
});
