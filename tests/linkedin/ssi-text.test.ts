import { describe, expect, it } from 'vitest';
import type { ToldScore } from '@/lib/domain/official/official';
import { readSsiText } from '@/lib/linkedin/ssi-text';

/** What a member copies from the page of 2026-06. */
const bars = `Your Social Selling Index
Industry SSI rank
Top 17%
Up 1% since last week
Network SSI rank
Top 29%
Current Social Selling Index
47 out of 100
16.118 | Establish your professional brand
7.4 | Find the right people
8.25 | Engage with insights
15 | Build relationships
People in your industry
31 out of 100
Sales professionals in the software industry have an average SSI of 31.
People in your network
35 out of 100
People in your network have an average SSI of 35.`;

/** The same of the page of 2026-07: its tables come along, those of averages first. */
const tables = `Top 17%
Industry SSI rank
Top 29%
Network SSI rank
People in your industry
31 out of 100
Category	value
Establish your professional brand	11.9
Find the right people	4.6
Engage with insights	1.9
Build relationships	12.5
Remaining points	69.1
Sales professionals in your industry have an average SSI of 31.
Current Social Selling Index
47 out of 100
Category	value
Establish your professional brand	16.118
Find the right people	7.4
Engage with insights	8.25
Build relationships	15
Remaining points	53.232`;

const own: ToldScore = {
  points: { brand: 16.118, find: 7.4, insights: 8.25, relations: 15 },
  total: 47,
  ranks: { industry: 17, network: 29 },
};

const inRussian = bars
  .replaceAll('out of', 'из')
  .replaceAll(/(\d)\.(\d)/g, '$1,$2')
  .replace('Top 17%', 'Топ 17 %')
  .replace('Network SSI rank', 'Рейтинг SSI в сети');

const inPortuguese = tables
  .replaceAll('out of', 'de')
  .replaceAll(/(\d)\.(\d)/g, '$1,$2')
  .replaceAll(/Top (\d+)%/g, 'Primeiros $1 %')
  .replace('Network SSI rank', 'Classificação SSI da rede');

describe('the copied text of the index page', () => {
  it.each([
    ['with bars', bars],
    ['with tables, averages first', tables],
    ['in Russian', inRussian],
    ['in Portuguese', inPortuguese],
    ['with every pillar out of 25', bars.replaceAll(/([\d.]+) \|/g, '$1 out of 25 |')],
    ['with the most first, as in Japanese', bars.replaceAll(/([\d.]+) \|/g, '25点中 $1点 |')],
    ['in Arabic digits', bars.replaceAll(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '').replaceAll('.', '٫')],
    [
      'with its numbers told for the eye and for a screen reader',
      bars.replace('47 out', '16.118\n7.4\n8.25\n15\n47 out'),
    ],
    [
      'in French',
      tables
        .replace('Top 17%', 'Les 17 premiers %')
        .replace('Top 29%', 'Les 29 premiers %')
        .replace('Network SSI rank', 'Classement SSI du réseau'),
    ],
    ['with a long page of something else behind it', `${bars}\n${'7 '.repeat(200_000)}`],
    ['with a date', `Nov 23, 2026\n${bars}`],
  ])('tells the own score %s', (_, text) => {
    expect(readSsiText(text)).toEqual(own);
  });

  it('tells a full pillar from what it is out of', () => {
    const full = '61 out of 100\n19.125 of 25\n13.018 of 25\n3.7 of 25\n25 of 25';
    const points = { brand: 19.125, find: 13.018, insights: 3.7, relations: 25 };
    expect(readSsiText(full)).toMatchObject({ points, total: 61 });
    expect(readSsiText(full.replaceAll(' of 25', ''))).toMatchObject({ points, total: 61 });
  });

  it('tells a small score, though a pillar of the averages is as much', () => {
    const small = [
      ['16.118', '4.118'],
      ['7.4', '2.4'],
      ['8.25', '2.25'],
      ['\t15', '\t3'],
      ['47 out', '12 out'],
    ] as const;
    const text = small.reduce((page, [from, to]) => page.replace(from, to), tables);
    expect(readSsiText(text)).toMatchObject({ points: { brand: 4.118, relations: 3 }, total: 12 });
  });

  it('tells the exact total where the page shows it', () => {
    expect(readSsiText(bars.replace('47 out', '46.768 out'))).toMatchObject({ points: own.points, total: 46.768 });
  });

  it('tells the score without ranks, where there are none', () => {
    expect(readSsiText('47\n16.118\n7.4\n8.25\n15')).toEqual({ ...own, ranks: {} });
  });

  it.each([
    ['nothing', ''],
    ['no numbers', 'Establish your professional brand'],
    ['a pillar too few', bars.replace('7.4 |', '|')],
    ['a pillar of 27', bars.replace('15 |', '27 |').replace('47 out', '59 out')],
    ['another total', bars.replace('47 out', '49 out')],
    ['no total', bars.replace('47 out of 100', '')],
    ['percentages instead of points', bars.replaceAll(/([\d.]+) \|/g, '$1% |')],
    ['only words for numbers', bars.replaceAll(/\d/g, 'x')],
  ])('tells none with %s', (_, text) => {
    expect(readSsiText(text)).toBe('none');
  });

  it.each([
    ['only an average, told in a sentence as well', tables.slice(0, tables.indexOf('Current'))],
    [
      'two scores that could be the own one',
      `${bars}\n${tables.slice(tables.indexOf('Current')).replaceAll('8.25', '8.2')}`,
    ],
    ['a total that an average is as well', bars.replaceAll('31', '47')],
  ])('does not choose with %s', (_, text) => {
    expect(readSsiText(text)).toBe('several');
  });
});
