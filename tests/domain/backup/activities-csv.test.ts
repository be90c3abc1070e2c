import { describe, expect, it } from 'vitest';
import type { Activity } from '@/lib/domain/activity';
import { activitiesCsv } from '@/lib/domain/backup/activities-csv';

const activity: Activity = {
  id: 'a',
  kind: 'comment',
  at: 2,
  day: '2026-05-20',
  offset: 0,
  source: 'live',
  confidence: 'confirmed',
  account: 'default',
};

const lineOf = (cell: string) =>
  activitiesCsv([activity], { header: ['x'], cellsOf: () => [cell] })
    .split('x\r\n')[1]
    ?.slice(0, -2);

describe('the table for people', () => {
  it('has a header and one row per activity, oldest first', () => {
    const csv = activitiesCsv([activity, { ...activity, id: 'b', at: 1, day: '2026-05-19' }], {
      header: ['Day', 'What'],
      cellsOf: ({ day }) => [day, 'Comment'],
    });
    expect(csv).toBe('\uFEFFDay,What\r\n2026-05-19,Comment\r\n2026-05-20,Comment\r\n');
  });

  it.each([
    ['plain text', 'plain text'],
    ['Kommentar, Antwort', '"Kommentar, Antwort"'],
    ['say "hello"', '"say ""hello"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    [' space', '" space"'],
    ['', ''],
  ])('writes %j as RFC 4180 says', (cell, written) => {
    expect(lineOf(cell)).toBe(written);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('writes %j so that no spreadsheet runs it', (cell, written) => {
    expect(lineOf(cell)).toBe(written);
  });

  it.each(['-300', '12.5', '0'])('leaves the number %s a number', (cell) => {
    expect(lineOf(cell)).toBe(cell);
  });
});
