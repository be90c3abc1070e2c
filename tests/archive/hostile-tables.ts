import fc from 'fast-check';
import { memberKinds } from '@/lib/archive/members';
import { choices, encoded } from '@/tests/support/archive/dialect';
import type { Rows, Value } from '@/tests/support/archive/write-xlsx';

/** Tables of LinkedIn's files with dates, numbers and texts in them that LinkedIn never wrote. */

const years = fc.constantFrom(0, 1, 69, 99, 1000, 1899, 1969, 1970, 1999, 2000, 2003, 2024, 2026, 2099, 2100, 9999);
const two = (value: number): string => String(value).padStart(2, '0');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
}

/** Every way in which LinkedIn writes dates. */
const formats: readonly ((clock: Clock) => string)[] = [
  ({ year, month, day, hour }) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)} ${two(hour)}:59:59`,
  ({ year, month, day, hour }) => `${year}/${two(month)}/${two(day)} ${two(hour)}:00:00 UTC`,
  ({ year, month, day, hour }) =>
    `Wed ${months[month - 1]} ${day} ${two(hour)}:56:05 UTC ${String(year).padStart(4, '0')}`,
  ({ year, month, day, hour }) => `${month}/${day}/${year}, ${(hour % 12) + 1}:05 PM`,
  ({ year, month, day }) => `${day} ${months[month - 1]} ${String(year).padStart(4, '0')}`,
];

const clock: fc.Arbitrary<Clock> = fc.record({
  year: years,
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.constantFrom(1, 15, 28, 29, 31),
  hour: fc.integer({ min: 0, max: 23 }),
});

const date = fc.tuple(clock, fc.constantFrom(...formats)).map(([moment, write]) => write(moment));

const text = fc.constantFrom(
  '',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example")',
  '\u202Eעברית\u200B🎉',
  '"',
  '"unclosed, quotation',
  'line\nline',
  '\0',
  '-1',
  '1e308',
  'NaN',
  'Infinity',
  'OUTGOING',
  'ACCEPTED',
  'https://www.linkedin.com/in/mira-testfeld',
  'https://www.linkedin.com/feed/update/urn:li:share:1',
  'javascript:alert(1)',
  'x'.repeat(5_000),
);

/** Columns that some files have and none needs. */
const more = ['url', 'company', 'position', 'message', 'direction', 'sharedurl', 'conversationid', 'inviteeprofileurl'];

const dated = new Set(['date', 'sentat', 'connectedon', 'followedon', 'endorsementdate']);

const cellOf = (column: string): fc.Arbitrary<string> =>
  dated.has(column) ? fc.oneof({ arbitrary: date, weight: 30 }, text) : fc.oneof(text, date, fc.string());

/** Bytes of one of LinkedIn's CSV files, and its name. */
export const hostileCsv = fc
  .record({ kind: fc.constantFrom(...memberKinds), extra: fc.subarray(more) })
  .chain(({ kind: { name, columns }, extra }) => {
    const header = [...columns, ...extra];
    return fc.record({
      path: fc.constantFrom(name, `a/${name}`, 'table.bin'),
      rows: fc.array(fc.tuple(...header.map(cellOf)), { maxLength: 8 }).map((rows) => [header, ...rows]),
      delimiter: fc.constantFrom(...choices.delimiter),
      encoding: fc.constantFrom(...choices.encoding),
      isQuoted: fc.boolean(),
    });
  })
  .map(({ path, rows, delimiter, encoding, isQuoted }) => {
    const written = (cell: string): string => (isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell);
    const lines = rows.map((row) => row.map(written).join(delimiter));
    return { path, bytes: encoded(lines.join('\n'), { encoding }) };
  });

const day: fc.Arbitrary<Value> = fc.oneof(
  { arbitrary: clock.map((moment) => `${moment.month}/${moment.day}/${moment.year}`), weight: 5 },
  fc.integer({ min: 36_000, max: 73_100 }),
  fc.constantFrom<Value>(0, -1, 1e308, Number.NaN, '31.12.9999', '9999-12-31', '0000-00-00', undefined),
);

const number: fc.Arbitrary<Value> = fc.oneof(
  fc.nat(20_000),
  fc.constantFrom<Value>(
    ...[
      -1,
      0.5,
      1e9,
      1e10,
      -1e10,
      1e308,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '٣',
      '1e308',
      '-1',
      '12%',
      '',
      undefined,
    ],
    '9'.repeat(400),
  ),
);

const sheet: fc.Arbitrary<Rows> = fc
  .record({
    head: fc.array(fc.array(fc.oneof<fc.Arbitrary<Value>[]>(text, number), { maxLength: 3 }), { maxLength: 3 }),
    rows: fc.array(fc.oneof(fc.tuple(day, number, number), fc.tuple(day, number)), { maxLength: 8 }),
  })
  .map(({ head, rows }) => [...head, ...rows]);

/** The sheets of a workbook. */
export const hostileSheets = fc.array(fc.record({ name: text, rows: sheet }), { minLength: 1, maxLength: 4 });
