import { describe, expect, it } from 'vitest';
import { checkRules } from '@/lib/domain/nudges/check-rules';

describe('the check of the rules', () => {
  it.each([
    ['profile.known<7', '"profile.known" is a boolean where a number is expected.'],
    ['d7.posts', '"d7.posts" is a number where a boolean is expected.'],
    ['!d7.posts', '"d7.posts" is a number where a boolean is expected.'],
    ['d7.posts&&profile.known', '"d7.posts" is a number where a boolean is expected.'],
    ['d7.poosts==0', '"d7.poosts" is no fact.'],
    ['constructor', '"constructor" is no fact.'],
    ['2*profile.items', '"*" is a number where a boolean is expected.'],
    ['(d7.posts<2)*2==4', '"<" is a boolean where a number is expected.'],
    ['1<d7.posts<3', '"<" is a boolean where a number is expected.'],
    ['!d7.posts==0', '"!" is a boolean where a number is expected.'],
    ['1', '"1" is a number where a boolean is expected.'],
    ['invite.rest_until==1', '"invite.rest_until" is a text where a number is expected.'],
    ['d7.posts=0', '"=" is no part of the language at character 8 of "d7.posts=0".'],
  ])('finds what is wrong with %s: %s', (when, problem) => {
    expect(checkRules([{ id: 'X01', when }])).toContain(`X01: ${problem}`);
  });
});
