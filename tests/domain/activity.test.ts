import { describe, expect, it } from 'vitest';
import { defaultAccount } from '@/lib/domain/account';
import { activityKinds, activitySources, confidences, loggedKinds, sensedKinds } from '@/lib/domain/activity';

describe('the kinds of activities', () => {
  // Outside readers rely on these names: a kind may be added, none may be renamed or taken away.
  const published = [
    ...['post', 'article', 'repost', 'comment', 'reply', 'reaction', 'message', 'inmail'],
    ...['invite', 'invite-withdrawn', 'invite-accepted', 'follow', 'endorsement', 'group-join'],
    ...['people-search', 'profile-view', 'lead-search', 'lead-view', 'lead-save', 'account-view', 'account-save'],
    ...['appointment', 'conversation', 'value'],
  ];

  it('still contain every published name', () => {
    expect(activityKinds).toEqual(expect.arrayContaining(published));
  });

  it('are all different', () => {
    expect(new Set(activityKinds).size).toBe(activityKinds.length);
  });

  it('are either logged by hand or sensed, never both', () => {
    expect([...sensedKinds, ...loggedKinds].toSorted()).toEqual(activityKinds.toSorted());
  });

  it('that only the member can log are these three', () => {
    expect(loggedKinds).toEqual(['appointment', 'conversation', 'value']);
  });
});

describe('the other names of a record', () => {
  it('stay as published', () => {
    expect(activitySources).toEqual(['live', 'archive', 'workbook', 'manual']);
    expect(confidences).toEqual(['confirmed', 'likely', 'manual']);
    expect(defaultAccount).toBe('default');
  });
});
