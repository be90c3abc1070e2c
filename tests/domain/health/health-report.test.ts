import { describe, expect, test } from 'vitest';
import { families, type Health, noHealth } from '@/lib/domain/health/health';
import { patternsWith } from '@/lib/domain/health/health-patterns';
import { healthReport, mondayOf } from '@/lib/domain/health/health-report';
import { healthText } from '@/lib/domain/health/health-text';
import { calendarOf } from '@/lib/domain/health/health-view';
import { emptyTally } from '@/lib/domain/tally';
import { hour, start } from '@/tests/domain/health-stories';

const calendar = calendarOf(0, 0);

const broken: Health = {
  alive: start,
  families: {
    comment: {
      counted: start - 24 * hour,
      confirmed: start - 240 * hour,
      misses: [{ side: 'answer', count: 7, since: start, last: start + hour, stretch: 2 }],
      gaps: [],
    },
    reaction: { counted: start, confirmed: start, told: start, misses: [], gaps: [] },
  },
  patterns: [
    { name: 'reactions.create', count: 12, day: '2026-11-03' },
    { name: 'comment', count: 3, day: '2026-11-01' },
  ],
};

const tallies = [
  { ...emptyTally('default', '2026-11-01'), counts: { comment: 2 } },
  { ...emptyTally('default', '2026-11-02'), counts: { comment: 1, value: 1, reaction: 0 } },
  { ...emptyTally('0123456789abcdef', '2026-11-08'), counts: { comment: 4, reaction: 5 } },
];

const surroundings = { version: '0.1.0', browser: 'Firefox 153' };

describe('the report', () => {
  const report = healthReport({ health: broken, tallies, calendar });

  test('says of every family how it stands', () => {
    expect(report.families.map(({ family }) => family)).toEqual(families);
    expect(report.families.find(({ family }) => family === 'comment')).toEqual({
      family: 'comment',
      state: 'uncounted',
      since: '2026-11-02',
      last: '2026-11-02',
      confirmed: '2026-10-19',
      misses: { answer: 7 },
    });
    expect(report.families.find(({ family }) => family === 'invite')).toEqual({
      family: 'invite',
      state: 'unseen',
      misses: {},
    });
  });

  test('sums up weeks over all accounts, without what was logged by hand', () => {
    expect(report.weeks).toEqual([
      { week: '2026-10-26', counts: { comment: 2 } },
      { week: '2026-11-02', counts: { comment: 5, reaction: 5 } },
    ]);
  });

  test('holds no day but Mondays, and no account', () => {
    const text = healthText(report, surroundings);
    const days = text.match(/\d{4}-\d\d-\d\d/g) ?? [];
    expect(days.length).toBeGreaterThan(5);
    expect(days.filter((day) => mondayOf(day) !== day)).toEqual([]);
    expect(text).not.toMatch(/default|0123456789abcdef/);
  });

  test('reads as a table in an issue', () => {
    const lines = healthText(report, surroundings).split('\n');
    expect(lines).toContain('Four Pillars 0.1.0, Firefox 153. Every date is the Monday of its week.');
    expect(lines).toContain('| comment | uncounted | 2026-11-02 | 2026-11-02 | 2026-10-19 | answer 7 |');
    expect(lines).toContain('| comment | 3 | 2026-10-26 |');
    expect(lines).toContain('| 2026-11-02 | comment 5, reaction 5 |');
    expect(lines).toContain('| follow | unseen |  |  |  |  |');
  });

  test('of nothing at all is still a report', () => {
    const text = healthText(healthReport({ health: noHealth, tallies: [], calendar }), surroundings);
    expect(text.match(/unseen/g)).toHaveLength(families.length);
  });
});

describe('a pattern', () => {
  test('is counted once per action, and keeps its latest day', () => {
    const once = patternsWith([], ['comment', 'comment'], '2026-11-03');
    expect(once).toEqual([{ name: 'comment', count: 1, day: '2026-11-03' }]);
    expect(patternsWith(once, ['comment'], '2026-11-01')).toEqual([{ name: 'comment', count: 2, day: '2026-11-03' }]);
  });

  test('may be called like something of a prototype', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    expect(patternsWith(patternsWith([], names, '2026-11-03'), names, '2026-11-03')).toEqual(
      names.map((name) => ({ name, count: 2, day: '2026-11-03' })),
    );
  });
});

test.each([
  ['2026-11-02', '2026-11-02'],
  ['2026-11-08', '2026-11-02'],
  ['2026-11-09', '2026-11-09'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s began on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});
