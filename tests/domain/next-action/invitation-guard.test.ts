import { describe, expect, it } from 'vitest';
import { type InvitationRecord, invitationBlock } from '@/lib/domain/next-action/invitation-guard';
import vectors from '@/tests/fixtures/domain/vectors.json';

/** So many invitations so many days ago, newest first. */
function sentAgo(...entries: readonly (readonly [age: number, count: number])[]): readonly number[] {
  const sent = Array.from({ length: 90 }, () => 0);
  for (const [age, count] of entries) sent[age] = count;
  return sent;
}

describe('the invitation guard', () => {
  const cases: readonly (readonly [string, InvitationRecord, ReturnType<typeof invitationBlock>])[] = [
    ['is silent about a member who invited nobody', { sent: sentAgo() }, undefined],
    ['is silent without any observed day', { sent: [] }, undefined],
    ['is silent at 19 in a week', { sent: sentAgo([0, 10], [6, 9]) }, undefined],
    ['pauses at 20 in a week', { sent: sentAgo([0, 10], [6, 10]) }, 'enough-this-week'],
    ['does not count the eighth day', { sent: sentAgo([0, 10], [7, 60]) }, undefined],
    ['stops at 80 in a week', { sent: sentAgo([0, 40], [6, 40]) }, 'too-many-sent'],
    ['only pauses at 79', { sent: sentAgo([0, 40], [6, 39]) }, 'enough-this-week'],
    ['rests at 60 after 80', { sent: sentAgo([0, 20], [6, 40], [7, 40]) }, 'too-many-sent'],
    ['resumes below 60, into the pause', { sent: sentAgo([0, 19], [6, 40], [7, 40]) }, 'enough-this-week'],
    ['resumes once and for all', { sent: sentAgo([0, 60], [20, 80]) }, 'enough-this-week'],
    ['is silent at 99 pending', { sent: sentAgo(), pending: 99 }, undefined],
    ['stops at 100 pending', { sent: sentAgo(), pending: 100 }, 'too-many-pending'],
    ['does not judge nine invitations', { sent: sentAgo(), mature: { sent: 9, accepted: 0 } }, undefined],
    ['stops at 3 of 10 accepted', { sent: sentAgo(), mature: { sent: 10, accepted: 3 } }, 'low-acceptance'],
    ['is silent at 4 of 10, which is 35 %', { sent: sentAgo(), mature: { sent: 10, accepted: 4 } }, undefined],
  ];

  it.each(cases)('%s', (_, record, block) => {
    expect(invitationBlock(record)).toBe(block);
  });

  it('names the first reason of its order', () => {
    const worst = { sent: sentAgo([0, 80]), pending: 100, mature: { sent: 10, accepted: 0 } };
    expect(invitationBlock(worst)).toBe('too-many-sent');
    expect(invitationBlock({ ...worst, sent: sentAgo([0, 20]) })).toBe('too-many-pending');
    expect(invitationBlock({ ...worst, sent: sentAgo([0, 20]), pending: 0 })).toBe('low-acceptance');
  });

  it.each(Object.entries(vectors.ranking))('agrees with the reference on %s', (_, { invite, list }) => {
    const blocked = list.some((entry) => 'blocked' in entry);
    const { sent7, sentMature, accepted } = invite;
    const block = invitationBlock({ sent: sentAgo([3, sent7]), mature: { sent: sentMature, accepted } });
    expect(block).toBe(blocked ? 'low-acceptance' : undefined);
  });
});
