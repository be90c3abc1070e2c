import { describe, expect, it } from 'vitest';
import { parseSettings, parseSummary } from '@/lib/state/parse-published';
import { firstDay, settings, summary } from './sample-state';

describe('what lies in storage', () => {
  const official = { day: '2026-05-12', total: 52.1 };

  it.each([
    summary,
    firstDay,
    { ...summary, official },
    { ...summary, official: { ...official, forecast: 52.7 } },
    { ...summary, next: { ...summary.next, id: 'follow-up' } },
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
    ['an action that nobody knows', { ...summary, next: { ...summary.next, id: 'dance' } }],
    ['a step that nobody knows', { ...summary, next: { ...summary.next, step: 'huge' } }],
  ])('a summary that is %s counts as missing', (_, value) => {
    expect(parseSummary(value)).toBeUndefined();
  });

  it.each([undefined, null, 'on', {}, { ...settings, startedAt: 'today' }])('%j is no consent', (value) => {
    expect(parseSettings(value)).toBeUndefined();
  });

  it('a broken preference falls back to the most careful one and consent stands', () => {
    const careful = { startedAt: settings.startedAt, insights: false, dayStart: 0 };
    expect(parseSettings({ startedAt: settings.startedAt, insights: 'yes', dayStart: 31 })).toEqual(careful);
    expect(parseSettings({ ...settings, dayStart: 3 })).toEqual({ ...settings, dayStart: 3 });
  });
});
