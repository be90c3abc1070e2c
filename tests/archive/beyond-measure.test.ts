import { describe, expect, it } from 'vitest';
import { bounds } from '@/lib/archive/budget';
import { loose } from '@/tests/support/archive/write-archive';
import { xlsxOf } from '@/tests/support/archive/write-xlsx';
import { importing, refusalOf } from './import';

const fileOf = (path: string, text: string) => loose([{ path, bytes: new TextEncoder().encode(text) }]);
const link = 'https://www.linkedin.com/feed/update/urn:li:activity:1';

describe('what is beyond all measure', { timeout: 60_000 }, () => {
  it('a file with a row more than a million is refused and named', async () => {
    const given = fileOf('Skills.csv', `Name\n${'a\n'.repeat(bounds.rows + 1)}`);
    expect(await refusalOf(given)).toEqual({ code: 'too-large', file: 'Skills.csv', member: 'Skills.csv' });
  });

  it('a comment of 50 MB is read past, and all others are kept', async () => {
    const row = (text: string): string => `2025-03-01 10:20:30,${link},${text}\n`;
    const text = `Date,Link,Message\n${row('One')}${row('x'.repeat(50_000_000))}${row('Three')}`;
    const began = performance.now();
    const { activities } = await importing(fileOf('Comments.csv', text));
    expect(activities.map(({ kind }) => kind)).toEqual(['comment', 'comment', 'comment']);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it.each([
    '0000-01-01 00:00:00',
    '1969-12-31 23:59:59',
    '1999-06-01 10:00:00',
    '2100-01-01 00:00:00',
    '9999-12-31 23:59:59',
  ])('a date of %s is none, and the file with it is named', async (date) => {
    const rows = `Date,Type,Link\n${date},LIKE,${link}\n2025-03-01 10:20:30,LIKE,${link}\n`;
    const refusal = { code: 'dates', file: 'Reactions.csv', member: 'Reactions.csv', undated: 1, rows: 2 };
    expect(await refusalOf(fileOf('Reactions.csv', rows))).toEqual(refusal);
  });

  it('one such date among many costs its own row and nothing else', async () => {
    const rows = Array.from({ length: 30 }, (_, second) => `2025-03-01 10:20:${10 + second},LIKE,${link}`);
    const given = fileOf('Reactions.csv', ['Date,Type,Link', `9999-12-31 23:59:59,LIKE,${link}`, ...rows].join('\n'));
    const { activities, until } = await importing(given);
    expect(activities).toHaveLength(30);
    expect(until).toBe(Date.UTC(2025, 2, 1, 10, 20, 39));
  });

  it('no ZIP is of a day in the year 9999, whatever its name says', async () => {
    const [{ blob } = { blob: new Blob() }] = fileOf('', `Date,Type,Link\n2025-03-01 10:20:30,LIKE,${link}`);
    const { until } = await importing([{ path: 'Basic_LinkedInDataExport_12-31-9999/Reactions.csv', blob }]);
    expect(until).toBe(Date.UTC(2025, 2, 1, 10, 20, 30));
  });

  it.each([1e308, 1e10, -1e10, Number.NaN, Number.POSITIVE_INFINITY, '9'.repeat(400)])(
    'a workbook that says %s of a day is refused and named',
    async (value) => {
      const rows = [
        ['3/1/2025', 5, 1],
        ['3/2/2025', value, 1],
      ] as const;
      const blob = await xlsxOf(
        [{ name: 'ENGAGEMENT', rows: [['Date', 'Impressions', 'Engagements'], ...rows] }],
        'shared',
      );
      const refusal = { code: 'dates', file: 'a.xlsx', member: 'XLSX', undated: 1, rows: 2 };
      expect(await refusalOf([{ path: 'a.xlsx', blob }])).toEqual(refusal);
    },
  );

  it.each(['3/1/1999', '3/1/9999', '9999-12-31', '1/1/2100'])('a workbook’s day of %s is none', async (day) => {
    const blob = await xlsxOf(
      [
        {
          name: 'ENGAGEMENT',
          rows: [
            ['Date', 'Impressions', 'Engagements'],
            [day, 5, 1],
          ],
        },
      ],
      'shared',
    );
    expect(await refusalOf([{ path: 'a.xlsx', blob }])).toEqual({ code: 'foreign', file: 'a.xlsx', member: 'XLSX' });
  });
});
