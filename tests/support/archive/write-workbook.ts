import { type Seeded, seeded } from './seeded';
import { type Rows, type Value, xlsxOf } from './write-xlsx';

/** What an analytics workbook says, and how. */
export interface WorkbookStyle {
  /** Cells with numbers, or text as since 2026. */
  readonly cells: 'numbers' | 'text';
  readonly language: 'en' | 'pt' | 'de' | 'none';
  readonly order: 'mdy' | 'dmy';
  readonly mark: '/' | '.' | '-';
  /** Sign between groups of three in text. */
  readonly group: ',' | '.' | '\u00A0' | '';
  /** Texts in a table of their own, or in each cell. */
  readonly texts: 'shared' | 'inline';
  readonly name: 'Content' | 'AggregateAnalytics' | 'none';
}

export interface Day {
  readonly day: string;
  readonly impressions: number;
  readonly engagements: number;
  readonly gained: number;
}

const sheetNames = {
  en: ['DISCOVERY', 'ENGAGEMENT', 'TOP POSTS', 'FOLLOWERS', 'DEMOGRAPHICS'],
  pt: ['Descoberta', 'Engajamento', 'Publicações mais em alta', 'Seguidores', 'Dados demográficos do público'],
  de: ['Reichweite', 'Engagement', 'Top-Beiträge', 'Follower:innen', 'Demografische Daten'],
  none: ['1', '2', '3', '4', '5'],
} as const;

/** Days in a row, some of them with fewer engagements than nothing, as seen. */
export function makeDays(seed: number, first: string, count: number): readonly Day[] {
  const random: Seeded = seeded(seed);
  return Array.from({ length: count }, (_, index) => ({
    day: new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
    impressions: random.between(0, 20_000),
    engagements: random.chance(0.1) ? -random.between(1, 40) : random.between(0, 1500),
    gained: random.between(-3, 60),
  }));
}

/** Real bytes of a workbook about some days, of which the last ends with so many followers. */
export async function workbookOf(days: readonly Day[], followers: number, style: WorkbookStyle) {
  const date = (day: string): string => dateIn(day, style);
  const number = (value: number): Value => (style.cells === 'numbers' ? value : grouped(value, style.group));
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const sheets: readonly Rows[] = [
    [
      ['Overall Performance', `${date(first)} - ${date(last)}`],
      ['Impressions', number(1234)],
      ['Members reached', number(99)],
    ],
    [
      ['Date', 'Impressions', 'Engagements'],
      ...days.map((one) => [date(one.day), number(one.impressions), number(one.engagements)]),
    ],
    [
      ['Maximum of 50 posts available to include in this list'],
      [],
      ['Post URL', 'Post Publish Date', 'Engagements', undefined, 'Post URL', 'Post Publish Date', 'Impressions'],
      [
        'https://www.linkedin.com/feed/update/urn:li:activity:1',
        date(first),
        number(5),
        undefined,
        'https://www.linkedin.com/feed/update/urn:li:activity:2',
        date(last),
        number(7),
      ],
    ],
    [
      [`Total followers on ${date(last)}:`, number(followers)],
      [],
      ['Date', 'New followers'],
      ...days.map((one) => [date(one.day), number(one.gained)]),
    ],
    [
      ['Top Demographics', 'Value', 'Percentage'],
      ['Job titles', 'Nobody <in> "particular" & co', style.cells === 'text' ? '< 1%' : 0.004],
    ],
  ];
  const names = sheetNames[style.language];
  return {
    path: nameOf(style, first, last),
    blob: await xlsxOf(
      sheets.map((rows, index) => ({ name: names[index] ?? '', rows })),
      style.texts,
    ),
  };
}

function grouped(value: number, group: string): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, group);
  return value < 0 ? `-${digits}` : digits;
}

function dateIn(day: string, { order, mark }: WorkbookStyle): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return order === 'mdy' ? [Number(month), Number(date), year].join(mark) : [date, month, year].join(mark);
}

function nameOf({ name }: WorkbookStyle, first: string, last: string): string {
  if (name === 'none') return 'download.bin';
  return name === 'Content'
    ? `Content_${first}_${last}_MiraTestfeld.xlsx`
    : `AggregateAnalytics_Mira Testfeld_${first}_${last}.xlsx`;
}
