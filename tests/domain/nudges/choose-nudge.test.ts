import { describe, expect, it } from 'vitest';
import { tallyBefore } from '@/tests/domain/tallies';
import { choice, chosen, facts } from './choices';
import { logAfter } from './moments';

const much = { ...facts.comment, ...facts.search, ...facts.recommend, ...facts.contact, ...facts.event };

describe('the choice of a nudge', () => {
  it('is none while nothing is known', () => {
    expect(choice({})).toEqual({ spare: [] });
  });

  it('is one card and at most two spare ones', () => {
    const { card, spare } = choice({ facts: much });
    expect(card).toBeDefined();
    expect(spare).toHaveLength(2);
    expect(choice({ facts: facts.comment })).toMatchObject({ card: { id: 'I01' }, spare: [] });
  });

  it('tells all that a card shows, with the member’s own numbers', () => {
    const inputs = { comments: 2 };
    expect(choice({ facts: { ...facts.comment, 'd7.comments': 2 }, inputs }).card).toEqual({
      id: 'I01',
      pillar: 'insights',
      minutes: 3,
      step: 'small',
      words: [],
      why: [
        { value: 2, unit: 'count' },
        { value: 20, unit: 'count' },
      ],
    });
    expect(choice({ facts: facts.manyInvites }).card?.words).toEqual([
      { value: 80, unit: 'count' },
      { value: '2026-05-24', unit: 'day' },
    ]);
  });

  it('shows no reason whose numbers are unknown, and no step where no gain is known', () => {
    const { card } = choice({ facts: { 'd7.comments': 2 } });
    expect(card).toMatchObject({ id: 'I01', words: [] });
    expect(card).not.toHaveProperty('why');
    expect(card).not.toHaveProperty('step');
  });

  it('has no path where the answer is in our own pages', () => {
    expect(choice({ facts: facts.friday }).card).not.toHaveProperty('path');
  });

  it('leaves out what rests', () => {
    expect(chosen({ facts: facts.comment, log: logAfter('I01', 'shown 0', 'done 0') })).toEqual([]);
    expect(chosen({ facts: facts.comment, log: logAfter('I01', 'shown 1', 'done 1') })).toEqual(['I01']);
    expect(chosen({ facts: facts.comment, log: logAfter('I01', 'shown 0 at 7', 'later 0 at 7') })).toEqual([]);
  });

  it('stays the same card all day until it is answered', () => {
    const [first] = chosen({ facts: much });
    expect(first).toBe('I01');
    expect(chosen({ facts: much, log: logAfter('I01', 'shown 0 at 8') })).toEqual(chosen({ facts: much }));
  });

  it('proposes no comment after ten on one day', () => {
    const week = { 'd7.comments': 3 };
    const inputs = { comments: 3 };
    expect(chosen({ facts: week, inputs, today: tallyBefore(0, { comment: 9 }) })).toContain('I03');
    expect(chosen({ facts: week, inputs, today: tallyBefore(0, { comment: 5, reply: 5 }) })).not.toContain('I03');
  });

  it('puts back for two weeks what was put off', () => {
    const both = { ...facts.contact, ...facts.comment };
    expect(chosen({ facts: both })).toEqual(['I01', 'R08']);
    expect(chosen({ facts: both, log: logAfter('I01', 'shown 13', 'later 13') })).toEqual(['R08', 'I01']);
    expect(chosen({ facts: both, log: logAfter('I01', 'shown 14', 'later 14') })).toEqual(['I01', 'R08']);
  });
});

describe('care', () => {
  it('comes before all else, in the order of the library', () => {
    const all = { ...much, ...facts.friday, ...facts.manyPosts, ...facts.manyInvites };
    expect(chosen({ facts: all })).toEqual(['C04', 'C06', 'C08']);
    expect(chosen({ facts: { ...much, ...facts.friday } })[0]).toBe('C08');
  });

  it('that only asks for a look or an answer is ranked with all others', () => {
    const inputs = { profile_items: 3 };
    expect(chosen({ facts: { ...facts.official, ...facts.skills }, inputs })).toEqual(['B02', 'C01']);
  });

  it.each([
    ['a day of much conversation', facts.muchTalk, 'C05'],
    ['a plan that is done', facts.planDone, 'C07'],
  ])('ends %s, and nothing else is proposed', (_, over, id) => {
    expect(chosen({ facts: { ...much, ...facts.official, ...over } })).toEqual([id]);
  });

  it('keeps the day closed after it was answered', () => {
    const log = logAfter('C07', 'shown 0', 'done 0');
    expect(chosen({ facts: { ...much, ...facts.planDone }, log })).toEqual([]);
    expect(chosen({ facts: { ...much, ...facts.planDone }, log: logAfter('C07', 'never 9') })).toEqual([]);
  });
});
