import type { Activity } from '@/lib/domain/activity';

/** What people read; the caller has the words and the formats of their language. */
export interface CsvWords {
  readonly header: readonly string[];
  readonly cellsOf: (activity: Activity) => readonly string[];
}

/**
 * A table for people and their spreadsheets, oldest first: CSV by RFC 4180 in UTF-8, with a mark at its beginning by
 * which Excel knows the encoding.
 */
export function activitiesCsv(activities: readonly Activity[], { header, cellsOf }: CsvWords): string {
  const rows = [...activities].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1)).map(cellsOf);
  const lines = [header, ...rows].map((cells) => `${cells.map(cellText).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

/**
 * A spreadsheet takes a cell that begins like a formula for one and runs it; an apostrophe before it makes it text.
 * Numbers stay numbers. Source: OWASP, "CSV Injection".
 */
function cellText(cell: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(cell);
  const isFormula = !isNumber && /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(cell);
  const text = isFormula ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
