import { describe, expect, it } from 'vitest';
import type { InvitationRecord } from '@/lib/domain/next-action/invitation-guard';
import { type InvitationStanding, invitationStanding, restUntil } from '@/lib/domain/next-action/invitation-standing';
import { today } from '@/tests/domain/tallies';

/** So many invitations so many days ago, newest first. */
function sentAgo(...entries: readonly (readonly [age: number, count: number])[]): readonly number[] {
  const sent = Array.from({ length: 90 }, () => 0);
  for (const [age, count] of entries) sent[age] = count;
  return sent;
}

describe('how invitations stand', () => {
  it.each<readonly [string, InvitationRecord, InvitationStanding]>([
    ['nobody was invited', { sent: sentAgo() }, { sentInWeek: 0, advice: 'fine' }],
    ['19 were in a week', { sent: sentAgo([0, 9], [6, 10], [7, 5]) }, { sentInWeek: 19, advice: 'fine' }],
    ['20 were in a week', { sent: sentAgo([0, 10], [6, 10]) }, { sentInWeek: 20, advice: 'slow' }],
    [
      '80 were in a week',
      { sent: sentAgo([2, 40], [5, 40]) },
      { sentInWeek: 80, advice: 'rest', restUntil: '2026-05-22' },
    ],
    ['100 wait for an answer', { sent: sentAgo([1, 2]), pending: 100 }, { sentInWeek: 2, advice: 'rest' }],
    [
      'few were accepted',
      { sent: sentAgo(), mature: { sent: 20, accepted: 2 } },
      { sentInWeek: 0, acceptance: { share: 0.1, of: 20 }, advice: 'rest' },
    ],
    [
      'most were accepted',
      { sent: sentAgo([3, 1]), mature: { sent: 12, accepted: 9 } },
      { sentInWeek: 1, acceptance: { share: 0.75, of: 12 }, advice: 'fine' },
    ],
    [
      'none is old enough to judge',
      { sent: sentAgo([3, 1]), mature: { sent: 0, accepted: 0 } },
      { sentInWeek: 1, advice: 'fine' },
    ],
  ])('when %s', (_, record, standing) => {
    expect(invitationStanding(record, today)).toEqual(standing);
  });

  it.each([
    ['today, with few enough', sentAgo([0, 59]), today],
    ['the day after the oldest leave the week', sentAgo([6, 30], [0, 59]), '2026-05-21'],
    ['a week from now, when all are of today', sentAgo([0, 200]), '2026-05-27'],
  ])('they rest until %s', (_, sent, until) => {
    expect(restUntil(sent, today)).toBe(until);
  });
});
