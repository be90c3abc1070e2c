import { describe, expect, it } from 'vitest';
import { nudgeReason, nudgeSentence, ruleSentence } from '@/components/today/nudge-words';
import { profileItems } from '@/lib/domain/estimate/answers';
import type { ToldFact } from '@/lib/domain/nudges/choose-nudge';
import { type FactName, nudgeFacts, type Unit } from '@/lib/domain/nudges/nudge-facts';
import { type NudgeRule, nudgeRules } from '@/lib/domain/nudges/nudge-rules';

/** A value of each unit, and how it is said. */
const told: Readonly<Record<Unit, readonly [value: ToldFact['value'], said: string]>> = {
  'yes-or-no': [true, 'true'],
  count: [1_204, '1,204'],
  days: [12, '12'],
  hours: [7, '7'],
  minutes: [41.6, '42'],
  share: [0.284, '28%'],
  times: [2.46, '2.5'],
  day: ['2026-05-24', 'Sun, May 24'],
  'profile-item': ['headline', 'a headline'],
};

function factsOf(names: readonly FactName[] = []): readonly ToldFact[] {
  return names.map((name) => ({ value: told[nudgeFacts[name].unit][0], unit: nudgeFacts[name].unit }));
}

function sentenceOf({ id, words }: NudgeRule): string {
  return nudgeSentence({ id, words: factsOf(words) });
}

describe('a proposal', () => {
  it.each(nudgeRules)('$id is said with all of its numbers and no place left open', (rule) => {
    const said = sentenceOf(rule);
    expect(said).toMatch(/^[A-Z\d].+\.$/);
    expect(said).not.toContain('$');
    for (const name of rule.words ?? []) expect(said).toContain(told[nudgeFacts[name].unit][1]);
  });

  it.each(nudgeRules)('$id tells why with all of its numbers, or not at all', ({ id, why }) => {
    const said = nudgeReason({ id, ...(why && { why: factsOf(why) }) });
    expect(said === undefined).toBe(why === undefined);
    expect(said ?? '').not.toContain('$');
    if (why) expect(said).toMatch(/^Because /);
    for (const name of why ?? []) expect(said).toContain(told[nudgeFacts[name].unit][1]);
  });

  it.each(nudgeRules)('$id stands in a list without its numbers', ({ id, words = [] }) => {
    expect(ruleSentence(id)).toMatch(/^[A-Z…].+\.$/);
    expect(ruleSentence(id)).not.toContain('$');
    expect(ruleSentence(id).includes('…')).toBe(words.length > 0);
  });

  it.each([
    [1, 'Write back: 1 conversation waits for your answer.'],
    [2, 'Write back: 2 conversations wait for your answer.'],
  ])('about %i says it in the right number', (value, said) => {
    expect(nudgeSentence({ id: 'I11', words: [{ value, unit: 'count' }] })).toBe(said);
  });

  it.each(profileItems)('names the part %s of the profile', (value) => {
    expect(nudgeSentence({ id: 'B01', words: [{ value, unit: 'profile-item' }] })).toMatch(/^Add \S.+ to your profile/);
  });
});
