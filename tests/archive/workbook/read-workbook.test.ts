import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/reading';
import { importing } from '@/tests/archive/import';
import { placesIn, WatchedBlob } from '@/tests/support/archive/watched-blob';
import { zipOf } from '@/tests/support/archive/write-archive';
import { type Day, makeDays, type WorkbookStyle, workbookOf } from '@/tests/support/archive/write-workbook';
import { xlsxOf } from '@/tests/support/archive/write-xlsx';

const english: WorkbookStyle = {
  cells: 'numbers',
  language: 'en',
  order: 'mdy',
  mark: '/',
  group: ',',
  texts: 'shared',
  name: 'Content',
};

const styles: fc.Arbitrary<WorkbookStyle> = fc.record({
  cells: fc.constantFrom('numbers', 'text'),
  language: fc.constantFrom('en', 'pt', 'de', 'none'),
  order: fc.constantFrom('mdy', 'dmy'),
  mark: fc.constantFrom('/', '.', '-'),
  group: fc.constantFrom(',', '.', '\u00A0', ''),
  texts: fc.constantFrom('shared', 'inline'),
  name: fc.constantFrom('Content', 'AggregateAnalytics', 'none'),
});

/** What a workbook's readings have to be. */
function truthOf(days: readonly Day[], followers: number): readonly string[] {
  return days
    .flatMap(({ day, impressions, engagements, gained }, index) => [
      `${day} post-impressions ${impressions}`,
      `${day} engagements ${engagements}`,
      `${day} followers-gained ${gained}`,
      `${day} followers ${days.slice(index + 1).reduce((left, later) => left - later.gained, followers)}`,
    ])
    .toSorted();
}

const textsOf = (readings: readonly Reading[]): readonly string[] =>
  readings.map(({ day, metric, value }) => `${day} ${metric} ${value}`).toSorted();

describe('an analytics workbook', { timeout: 60_000 }, () => {
  it('is imported exactly, in every style and language', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), styles, fc.integer({ min: 20, max: 400 }), async (seed, style, count) => {
        const days = makeDays(seed, '2025-02-20', count);
        const { readings, refusals, activities } = await importing([await workbookOf(days, 5000, style)]);
        expect(textsOf(readings)).toEqual(truthOf(days, 5000));
        expect([...new Set(readings.map(({ source }) => source))]).toEqual(['workbook']);
        expect([refusals, activities]).toEqual([[], []]);
      }),
      { numRuns: 30 },
    );
  });

  it('of a single day is read by the range in its name', async () => {
    const days = makeDays(3, '2025-03-04', 1);
    const style = { ...english, order: 'dmy' } as const;
    expect(textsOf((await importing([await workbookOf(days, 10, style)])).readings)).toEqual(truthOf(days, 10));
  });

  it('keeps the larger number where another one tells of the same day', async () => {
    const days = makeDays(4, '2025-03-01', 30);
    const more = days.map((one, index) => ({ ...one, engagements: one.engagements + (index % 2 ? 5 : -5) }));
    const given = [await workbookOf(days, 900, english), await workbookOf(more, 900, { ...english, name: 'none' })];
    for (const files of [given, given.toReversed()]) {
      const engagements = (await importing(files)).readings.filter(({ metric }) => metric === 'engagements');
      expect(engagements.map(({ value }) => value)).toEqual(
        days.map(({ engagements: value }, index) => value + (index % 2 ? 5 : 0)),
      );
    }
  });

  it('can lie in a ZIP beside other files', async () => {
    const days = makeDays(5, '2025-03-01', 30);
    const { path, blob } = await workbookOf(days, 900, english);
    const zip = await zipOf([{ path: `mine/${path}`, bytes: new Uint8Array(await blob.arrayBuffer()) }]);
    expect(textsOf((await importing([{ path: 'all.zip', blob: zip }])).readings)).toEqual(truthOf(days, 900));
  });

  it.each(['en', 'pt', 'none'] as const)('is never asked who the audience is (%s)', async (language) => {
    const { path, blob } = await workbookOf(makeDays(6, '2025-03-01', 30), 900, { ...english, language });
    const watched = new WatchedBlob([blob]);
    const found = await importing([{ path, blob: watched }]);
    const [from = 0, to = 0] = (await placesIn(blob)).get('xl/worksheets/sheet5.xml') ?? [];
    expect([to > from, watched.bytesRead(from, to)]).toEqual([true, 0]);
    expect(JSON.stringify(found)).not.toMatch(/Nobody|linkedin\.com|Job titles/);
  });

  it('is not asked for it either where a sheet is missing', async () => {
    const table = [
      ['3/1/2025', 12, 3],
      ['3/2/2025', 13, 4],
    ];
    const audience = [['Top Demographics', 'Value', 'Percentage']];
    const sheets = [
      { name: 'ENGAGEMENT', rows: table },
      { name: 'DEMOGRAPHICS', rows: audience },
    ];
    const blob = await xlsxOf(sheets, 'inline');
    const watched = new WatchedBlob([blob]);
    expect((await importing([{ path: 'a.xlsx', blob: watched }])).readings.length).toBe(4);
    const [from = 0, to = 0] = (await placesIn(blob)).get('xl/worksheets/sheet2.xml') ?? [];
    expect([to > from, watched.bytesRead(from, to)]).toEqual([true, 0]);
  });

  it.each([
    ['SinglePostAnalytics_Mira_7.xlsx', 'Post analytics', 'single-post'],
    ['download.xlsx', 'Análise', 'single-post'],
    ['budget.xlsx', 'Budget', 'foreign'],
  ])('%s is refused as what it is', async (path, name, code) => {
    const link = ['Post URL', 'https://www.linkedin.com/feed/update/urn:li:activity:1'];
    const rows = code === 'foreign' ? [['Rent', 900]] : [link, ['Post Date', '3/1/2025'], ['Impressions', '1,234']];
    const blob = await xlsxOf([{ name, rows }], 'shared');
    await expect(importing([{ path, blob }])).rejects.toMatchObject({ refusal: { code, file: path } });
  });

  it('with numbers that cannot be read is refused', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => [`3/${index + 1}/2025`, index < 2 ? '1.2K' : '12', '3']);
    const blob = await xlsxOf([{ name: 'ENGAGEMENT', rows }], 'inline');
    await expect(importing([{ path: 'a.xlsx', blob }])).rejects.toMatchObject({
      refusal: { code: 'dates', undated: 2 },
    });
  });
});
