import { describe, expect, it } from 'vitest';
import { type NudgeRule, nudgeRules } from '@/lib/domain/nudges/nudge-rules';
import messages from '@/public/_locales/en/messages.json';

const words: Readonly<Record<string, { readonly message: string } | undefined>> = messages;

/** The forms of a sentence. */
function sentencesOf({ id, counted }: NudgeRule): readonly string[] {
  const key = `nudge_${id.toLowerCase()}`;
  return counted ? [`${key}_one`, `${key}_other`] : [key];
}

function placesIn(key: string): readonly string[] {
  return [...new Set(words[key]?.message.match(/\$\d/g))].toSorted();
}

function placesOf(facts: readonly string[] = []): readonly string[] {
  return facts.map((_, index) => `$${index + 1}`);
}

describe('the words of nudges', () => {
  it.each(nudgeRules)('of $id are one sentence with a place for each of its facts', (rule) => {
    for (const key of sentencesOf(rule)) {
      expect(words[key]?.message).toMatch(/^[A-Z$][^.!?]+\.$/);
      expect(placesIn(key)).toEqual(placesOf(rule.words));
    }
  });

  it.each(nudgeRules)('of $id tell why with a place for each of its facts, or not at all', ({ id, why }) => {
    const key = `nudge_${id.toLowerCase()}_why`;
    expect(words[key] !== undefined).toBe(why !== undefined);
    expect(placesIn(key)).toEqual(placesOf(why));
    if (why) expect(words[key]?.message).toMatch(/^Because [^.!?]+$/);
  });

  it('are there for rules and parts of the profile alone', () => {
    const used = nudgeRules.flatMap((rule) => [...sentencesOf(rule), `nudge_${rule.id.toLowerCase()}_why`]);
    const rest = Object.keys(words).filter((key) => key.startsWith('nudge_') && !used.includes(key));
    expect(rest.filter((key) => !/^nudge_item_[a-z]+$/.test(key))).toEqual([]);
    expect(rest).toHaveLength(7);
  });

  it('blame nobody, hurry nobody and never say how many to invite, to write to or to like', () => {
    const said = Object.entries(words).flatMap(([key, entry]) =>
      key.startsWith('nudge_') ? [entry?.message ?? ''] : [],
    );
    const unkind =
      /\b(you have not|you haven't|you should|you must|must|only|lost?|losing|miss(ed|ing)?|fail|behind|hurry|last chance|now or|streak|urgent)\b/i;
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((message) => unkind.test(message))).toEqual([]);
    const number = '(\\d+|two|three|four|five|ten)';
    const pushing = new RegExp(`\\b(invite|write to|message|send|like|react to) ${number}\\b`, 'i');
    expect(said.filter((message) => pushing.test(message))).toEqual([]);
  });
});
