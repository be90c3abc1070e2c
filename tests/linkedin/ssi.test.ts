// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '@/lib/linkedin/readings';
import { readSsi } from '@/lib/linkedin/ssi';
import { rankLabels } from '@/tests/fixtures/readings/pages';

const bars = readFileSync('tests/fixtures/readings/ssi-2026-06.html', 'utf8');
const tables = readFileSync('tests/fixtures/readings/ssi-2026-07.html', 'utf8');

const ranks = { 'ssi.rank.industry': 17, 'ssi.rank.network': 29 };
const rest = { 'ssi.find': 7.4, 'ssi.insights': 8.25, 'ssi.relations': 15 };
const byBars = { 'ssi.total': 46.768, 'ssi.brand': 16.118002, ...rest };
const byTables = { 'ssi.total': 46.768, 'ssi.brand': 16.118, ...rest };

function read(html: string, path = '/sales/ssi') {
  document.body.innerHTML = html;
  return readNumbers(path, document, readSsi);
}

/** The page with its parts in the opposite order. */
function turned(html: string): string {
  document.body.innerHTML = html;
  const main = document.querySelector('main');
  main?.replaceChildren(...[...main.children].reverse());
  return document.body.innerHTML;
}

/** The page with some elements gone. */
function without(html: string, selector: string): string {
  document.body.innerHTML = html;
  for (const element of document.querySelectorAll(selector)) element.remove();
  return document.body.innerHTML;
}

describe('the index page', () => {
  it('tells the member’s own numbers by its bars, not those of others', () => {
    expect(read(bars)).toEqual({ ...byBars, ...ranks });
  });

  it('tells them by its tables, averages first or not', () => {
    expect(read(tables)).toEqual({ ...byTables, ...ranks });
    expect(read(turned(tables))).toEqual({ ...byTables, ...ranks });
  });

  it('tells them in other classes and another order', () => {
    expect(read(turned(bars.replace(/class="[^"]*"/g, 'class="x1 ssi9"')))).toEqual({ ...byBars, ...ranks });
  });

  it('tells them with decimal commas and other digits', () => {
    expect(read(tables.replace(/(\d)\.(\d)/g, '$1,$2'))).toEqual({ ...byTables, ...ranks });
    const arabic = tables
      .replace(/>[^<]*</g, (text) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''))
      .replace(/([٠-٩])\.([٠-٩])/g, '$1٫$2');
    expect(read(arabic)).toEqual({ ...byTables, ...ranks });
    expect(read(bars.replaceAll('out of', 'из').replaceAll('16.118<', '16,118<'))).toEqual({ ...byBars, ...ranks });
    expect(read(tables.replace(/(\d+) out of 100/g, '100点中$1点'))).toEqual({ ...byTables, ...ranks });
  });

  it.each([
    ['a pillar out of its range', bars.replace('value="15"', 'value="27"').replace('>47<', '>59<')],
    ['a negative pillar', bars.replace('value="7.4"', 'value="-7.4"').replace('>47<', '>32<')],
    ['another total', bars.replace('>47<', '>49<')],
    ['no total yet', bars.replace('>47<', '>–<')],
    ['no caption yet', without(bars, 'figcaption')],
    ['one bar too few', without(bars, '#find-people__sub-score-bar')],
    ['a bar without a value', bars.replace('value="16.118002"', '')],
    ['nothing but averages', without(tables, '[data-own]')],
    ['averages without a sentence that says so', without(tables, '[data-own],section p,section:last-child')],
    ['a table that is not complete', tables.replace('<td>15</td>', '<td>–</td>')],
    ['an empty cell', tables.replace('<td>8.25</td>', '<td></td>').replace('>47 out', '>39 out')],
    ['a table with another total', tables.replace('>47 out', '>44 out')],
    ['two tables that could be it', tables.replaceAll('data-average', 'a').replace(/<p>[^<]*average[^<]*<\/p>/g, '')],
    ['a percentage in place of points', tables.replace('<td>15</td>', '<td>15%</td>')],
  ])('tells no score with %s', (_, html) => {
    expect(read(html)).toEqual(ranks);
  });

  it('tells a total that averages, points or missing points are as well', () => {
    expect(read(bars.replaceAll('>31<', '>47<').replace('SSI of 31', 'SSI of 47'))).toEqual({ ...byBars, ...ranks });
    const low = bars
      .replace('16.118002', '0.5')
      .replace(/7.4"|8.25"/g, '0"')
      .replace('>47<', '>16<');
    expect(read(low)).toMatchObject({ 'ssi.total': 15.5, 'ssi.relations': 15 });
    const half = tables.replace('>7.4<', '>10.632<').replace('>47 out', '>50 out').replace('>53.232<', '>50<');
    expect(read(half)).toMatchObject({ 'ssi.total': 50, 'ssi.find': 10.632 });
  });

  it('tells a score of nothing at all only if the page says so', () => {
    const zero = bars.replace(/value="[^"]*"/g, 'value="0"');
    expect(read(zero)).toEqual(ranks);
    expect(read(zero.replace('>47<', '>0<'))).toMatchObject({ 'ssi.total': 0, 'ssi.brand': 0 });
  });

  it.each(rankLabels)('tells ranks such as %s (%s)', (...row) => {
    const [industry, industryLabel, network, networkLabel] = row;
    const first = `<div><p>${industry}</p><p>${industryLabel}</p></div>`;
    const second = `<div><p>${network}</p><p>${networkLabel}</p></div>`;
    expect(read(`<main>${first}${second}</main>`)).toEqual(ranks);
  });

  it('tells ranks by their labels, whichever comes first', () => {
    for (const [industry, industryLabel, network, networkLabel] of rankLabels.slice(0, -1)) {
      const rows = `<div>${network} ${networkLabel}</div><div><div>${industry} ${industryLabel}</div></div>`;
      expect(read(`<main>${rows}</main>`)).toEqual(ranks);
    }
  });

  it.each([
    ['there is none yet', 'Top –%'],
    ['it is none', 'Top 0%'],
    ['it cannot be', 'Top 101%'],
    ['it is rounded', 'Top 1.5%'],
    ['it has no sign', 'Top 22'],
  ])('tells no rank where %s', (_, rank) => {
    expect(read(`<main><div><p>${rank}</p><p>Industry SSI rank</p></div></main>`)).toEqual({});
  });

  it('tells one rank of two', () => {
    expect(read(bars.replace('>17<', '>–<'))).toMatchObject({ 'ssi.rank.network': 29 });
    expect(read(without(tables, 'main > div + div'))).toEqual({ ...byTables, 'ssi.rank.industry': 17 });
  });

  it('tells ranks without known labels by their order, in boxes or not', () => {
    expect(read('<main><div><div>SSI 17%</div></div><div>SSI 29%</div></main>')).toEqual(ranks);
  });

  it('takes no advertisement for a rank', () => {
    expect(read(`<div>Peers with a lower SSI than theirs create fewer opportunities than leaders: 45%</div>`)).toEqual(
      {},
    );
    const text = 'Leaders in social selling create 45% more opportunities than peers with a lower SSI than theirs.';
    expect(read(`<main><div><p>${text}</p></div><div>45% more</div></main>`)).toEqual({});
  });

  it('is the only one with such numbers', () => {
    expect(read(bars, '/sales/ssi/')).toEqual({ ...byBars, ...ranks });
    for (const path of ['/sales/home', '/feed/', '/in/mira-example/', '/company/7/admin/'])
      expect(read(bars, path)).toEqual({});
  });
});
