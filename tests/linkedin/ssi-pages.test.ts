// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '@/lib/linkedin/readings';
import { readSsi } from '@/lib/linkedin/ssi';
import { readSsiText } from '@/lib/linkedin/ssi-text';

/** Replicas of both layouts by their public descriptions, with the averages of others in them. */
const bars = readFileSync('tests/fixtures/readings/ssi-page-a.html', 'utf8');
const tables = readFileSync('tests/fixtures/readings/ssi-page-b.html', 'utf8');

/** The page as another language writes it: the words behind a number, and the comma in numbers that are shown. */
function inLanguage(html: string, words: readonly (readonly [string | RegExp, string])[]): string {
  const shown = html.replace(/>[^<]+</g, (text) => text.replace(/(\d)\.(\d)/g, '$1,$2'));
  return words.reduce((page, [from, to]) => page.replaceAll(from, to), shown);
}

const portuguese = [
  ['out of', 'de'],
  [/Top (<span[^>]*>)?(\d+)/g, 'Primeiros $1$2'],
  ['Industry SSI rank', 'Classificação SSI do setor'],
  ['Network SSI rank', 'Classificação SSI da rede'],
  [/Sales professionals .* average SSI of (\d+)/g, 'Os profissionais do seu setor têm um SSI médio de $1'],
  ['Engage with insights', 'Interagir oferecendo insights'],
] as const;

const russian = [
  ['out of', 'из'],
  ['Top', 'Топ'],
  ['Industry SSI rank', 'Рейтинг SSI в отрасли'],
  ['Network SSI rank', 'Рейтинг SSI в сети'],
  [/Sales professionals .* average SSI of (\d+)/g, 'Средний SSI специалистов вашей отрасли: $1'],
  ['Remaining points', 'Оставшиеся баллы'],
] as const;

const score = { 'ssi.total': 41.35, 'ssi.brand': 14.2, 'ssi.find': 5.9, 'ssi.insights': 6.25, 'ssi.relations': 15 };
const industry = { 'ssi.rank.industry': 22 };
const network = { 'ssi.rank.network': 31 };

function open(html: string): void {
  document.documentElement.innerHTML = html;
}

describe.each([
  ['English', bars, tables],
  ['Portuguese', inLanguage(bars, portuguese), inLanguage(tables, portuguese)],
  ['Russian', inLanguage(bars, russian), inLanguage(tables, russian)],
])('the pages of the index in %s', (_, withBars, withTables) => {
  it('tell the member’s own score by their bars', () => {
    open(withBars);
    expect(readNumbers('/sales/ssi', document, readSsi)).toEqual({ ...score, ...industry, ...network });
  });

  it('tell it by their tables, though those of others come first', () => {
    open(withTables);
    expect(readNumbers('/sales/ssi', document, readSsi)).toEqual({ ...score, ...industry });
  });

  it('tell it by the text that is copied from them', () => {
    open(withTables);
    const lines = [...document.querySelectorAll('h1,h2,p,figcaption,tr,div')].map((line) => line.textContent);
    expect(readSsiText(lines.join('\n'))).toEqual({
      points: { brand: 14.2, find: 5.9, insights: 6.25, relations: 15 },
      total: 41,
      ranks: { industry: 22 },
    });
  });

  it('never tell an average', () => {
    for (const html of [withBars, withTables]) {
      open(html);
      for (const own of document.querySelectorAll('.user-ssi-score,section:last-child')) own.remove();
      expect(Object.keys(readNumbers('/sales/ssi', document, readSsi))).not.toContain('ssi.total');
    }
  });
});
