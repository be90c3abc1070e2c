import { describe, expect, it } from 'vitest';
import { parseSettings, parseSummary } from '@/lib/state/parse-published';
import { day, firstDay, settings, summary } from './sample-state';

describe('what lies in storage', () => {
  const official = { day: '2026-05-12', total: 52.1 };

  it.each([
    summary,
    firstDay,
    { ...summary, official },
    { ...summary, signedIn: { number: 2, shown: 1, today: summary.today, isOver: false } },
    { ...summary, official: { ...official, forecast: 52.7 } },
    { ...summary, invitations: { sentInWeek: 90, advice: 'rest', restUntil: '2026-11-28' } },
  ])('a sound summary is taken as it is', (sound) => {
    expect(parseSummary(structuredClone(sound))).toEqual(sound);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'summary'],
    ['an empty object', {}],
    ['no day', { ...summary, day: undefined }],
    ['a day that is none', { ...summary, day: 'yesterday' }],
    ['no account', { ...summary, account: 1 }],
    ['a count that is a text', { ...summary, week: { comment: '9' } }],
    ['today without counts', { ...summary, today: { value: true, conversations: 0, appointments: 0 } }],
    ['a number that is not finite', { ...summary, today: { ...summary.today, conversations: Number.NaN } }],
    ['an estimate without a range', { ...summary, estimate: { ...summary.estimate, total: { est: 4 } } }],
    [
      'a missing pillar',
      { ...summary, estimate: { ...summary.estimate, pillars: { brand: summary.estimate.pillars.brand } } },
    ],
    ['of a version that knew no uncertainty', { ...summary, uncertainty: undefined }],
    ['an official score that is none', { ...summary, official: { ...official, total: 'high' } }],
    ['an official score of no day', { ...summary, official: { ...official, day: 'lately' } }],
    ['an official score with a forecast that is none', { ...summary, official: { ...official, forecast: 'better' } }],
    ['of a version that knew no momentum', { ...summary, momentum: undefined }],
    ['a trend that nobody knows', { ...summary, momentum: { ...summary.momentum, trend: 'sideways' } }],
    ['a week of half the goals', { ...summary, momentum: { ...summary.momentum, week: { value: {} } } }],
    ['of a version that knew no invitations', { ...summary, invitations: undefined }],
    ['advice that nobody knows', { ...summary, invitations: { sentInWeek: 3, advice: 'hurry' } }],
    ['a rest until no day', { ...summary, invitations: { ...summary.invitations, restUntil: 'soon' } }],
    ['an acceptance of nothing', { ...summary, invitations: { ...summary.invitations, acceptance: { share: 1 } } }],
    ['of a version that knew no views', { ...summary, viewedInWeek: { profiles: 3 } }],
    ['a reading without a moment', { ...summary, lastReading: { metric: 'followers', value: 3 } }],
  ])('a summary that is %s counts as missing', (_, value) => {
    expect(parseSummary(value)).toBeUndefined();
  });

  it.each([5, null, {}, { number: '2', shown: 1 }])('a summary is taken without who is signed in (%j)', (signedIn) => {
    expect(parseSummary({ ...summary, signedIn })).toEqual(summary);
  });

  const { guide } = summary;
  const { card } = guide ?? {};
  it.each([
    ['of a rule that nobody knows', { ...guide, card: { ...card, id: 'Z99' } }],
    ['of a spare rule that nobody knows', { ...guide, spare: [{ ...card, id: 'toString' }] }],
    ['with a step that nobody knows', { ...guide, card: { ...card, step: 'huge' } }],
    ['of a pillar that nobody knows', { ...guide, card: { ...card, pillar: 'fame' } }],
    ['without minutes', { ...guide, card: { ...card, minutes: undefined } }],
    ['with a fact of no unit', { ...guide, card: { ...card, words: [{ value: 3, unit: 'miles' }] } }],
    ['with a reason that is none', { ...guide, card: { ...card, why: [{ unit: 'count' }] } }],
    ['without a list of what was put away', { ...guide, never: undefined }],
    ['that is a text', 'guide'],
  ])('a guide %s is left out, and all else stands', (_, broken) => {
    const { guide: _guide, ...rest } = summary;
    expect(parseSummary({ ...summary, guide: broken })).toEqual(rest);
  });

  it.each([undefined, null, 'on', {}, { ...settings, startedAt: 'today' }])('%j is no consent', (value) => {
    expect(parseSettings(value)).toBeUndefined();
  });

  it('a broken preference falls back to the most careful one and consent stands', () => {
    const careful = { startedAt: settings.startedAt, insights: false, dayStart: 0 };
    expect(parseSettings({ startedAt: settings.startedAt, insights: 'yes', dayStart: 31 })).toEqual(careful);
    expect(parseSettings({ ...settings, dayStart: 3 })).toEqual({ ...settings, dayStart: 3 });
    expect(parseSettings({ ...settings, offSince: day })).toEqual({ ...settings, offSince: day });
  });
});
