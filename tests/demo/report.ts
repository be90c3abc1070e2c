import { relative } from 'node:path';
import { countedRows, decoyRows, type Finding, measureRows, type Row, titlesOf } from './findings';
import type { Tour } from './tour';

const nameWidth = 50;
const cellWidth = 20;

/** Prints what was done beside what was counted. @returns whether every row is right. */
export function report(tours: readonly Tour[]): boolean {
  const tables = [
    { title: 'Done on the page / counted', rows: countedRows(tours), cell: bothOf },
    { title: 'Must not be counted: the member …', rows: decoyRows(tours), cell: countedOf },
    { title: 'Daily measures: real / shown in the popup', rows: measureRows(tours), cell: bothOf },
  ];
  for (const { title, rows, cell } of tables) {
    console.log(`\n${line(title, titlesOf(tours))}`);
    console.log('─'.repeat(nameWidth + cellWidth * tours.length));
    for (const { name, cells } of rows) console.log(line(name, cells.map(cell)));
  }
  for (const tour of tours.slice(-1)) printSummary(tour);
  return tables.every(({ rows }) => areRight(rows));
}

function printSummary({ summary, shown, pictures }: Tour): void {
  const { total, coverage } = summary.estimate;
  const [estimate, low, high, seen] = [total.est, total.low, total.high, coverage * 100].map(Math.round);
  console.log(
    `\nEstimate: about ${estimate} of 100 (between ${low} and ${high}), ${seen} % of what counts can be seen.`,
  );
  if (shown.next) console.log(`Next step: ${shown.next} ${shown.because}.`);
  console.log('\nPictures:');
  for (const picture of pictures) console.log(`  ${relative(process.cwd(), picture)}`);
}

function areRight(rows: readonly Row[]): boolean {
  return rows.length > 0 && rows.every(({ cells }) => cells.length > 0 && cells.every(({ isRight }) => isRight));
}

function line(name: string, cells: readonly string[]): string {
  return [name.padEnd(nameWidth), ...cells.map((cell) => cell.padEnd(cellWidth))].join('').trimEnd();
}

function bothOf({ done, counted, isRight }: Finding): string {
  return `${done} / ${counted} ${sign(isRight)}`;
}

function countedOf({ counted, isRight }: Finding): string {
  return `counted ${counted} ${sign(isRight)}`;
}

function sign(isRight: boolean): string {
  return isRight ? '✓' : '✗';
}
