import { describe, expect, it } from 'vitest';
import { proposals } from '@/lib/domain/next-action/next-action-table';
import { checkRules } from '@/lib/domain/nudges/check-rules';
import { firingRules } from '@/lib/domain/nudges/firing-rules';
import { nudgeFacts } from '@/lib/domain/nudges/nudge-facts';
import { nudgeRules } from '@/lib/domain/nudges/nudge-rules';
import { ruleStories } from './rule-stories';
import { factsOf, firedBy } from './sources';

describe.each(nudgeRules)('the rule $id ($when)', ({ id }) => {
  it('fires in its story', () => {
    expect(firedBy(ruleStories[id].fires)).toContain(id);
  });

  it('is silent in the story that just misses it', () => {
    expect(firedBy(ruleStories[id].silent)).not.toContain(id);
  });

  it('is silent when nothing is known, and when any fact that its sentence needs is not', () => {
    expect(firingRules({})).toEqual([]);
    const facts = factsOf(ruleStories[id].fires);
    for (const name of nudgeRules.find((rule) => rule.id === id)?.words ?? []) {
      expect(firingRules({ ...facts, [name]: undefined }).map((rule) => rule.id)).not.toContain(id);
    }
  });
});

describe('the library', () => {
  it('has 52 rules, each once, and conditions that are all in order', () => {
    expect(new Set(nudgeRules.map(({ id }) => id)).size).toBe(52);
    expect(nudgeRules).toHaveLength(52);
    expect(checkRules()).toEqual([]);
  });

  it('names every fact of the table, and no fact stands there for nothing', () => {
    const named = new Set(nudgeRules.flatMap(({ when, words = [], why = [] }) => [when, ...words, ...why]));
    const all = [...named].join(' ');
    expect(Object.keys(nudgeFacts).filter((name) => !all.includes(name))).toEqual([]);
  });

  it('gives every rule either a worth or a place before all others', () => {
    expect(nudgeRules.filter(({ worth, care }) => (worth === undefined) === (care === undefined))).toEqual([]);
    const first = nudgeRules.filter(({ care }) => care !== undefined).map(({ id }) => id);
    expect(first).toEqual(['C04', 'C05', 'C06', 'C07', 'C08']);
  });

  it('takes the worth of an action from the model', () => {
    const known = proposals.map(({ id }): string => id);
    const named = nudgeRules.flatMap(({ worth }) => (worth && 'action' in worth ? [worth.action] : []));
    expect(new Set(named)).toEqual(new Set(known));
  });

  it('asks the invitation guard before every invitation, and no other rule proposes one', () => {
    const inviting = nudgeRules.filter(({ invites }) => invites);
    expect(inviting.map(({ id }) => id)).toEqual(['R03', 'R07', 'R10']);
    expect(inviting.every(({ when }) => when.includes('invite.ok'))).toBe(true);
    expect(nudgeRules.filter(({ when }) => when.includes('invite.ok'))).toEqual(inviting);
    expect(nudgeRules.filter(({ worth }) => worth && 'action' in worth && worth.action === 'invite')).toEqual(inviting);
  });

  it('keeps two rules off until the member asks for their help', () => {
    const off = nudgeRules.filter(({ preference }) => preference);
    expect(off.map(({ id, preference }) => [id, preference])).toEqual([
      ['F09', 'habit_help'],
      ['I05', 'post_help'],
    ]);
    expect(off.every(({ when, preference }) => when.includes(`pref.${preference}`))).toBe(true);
  });
});
