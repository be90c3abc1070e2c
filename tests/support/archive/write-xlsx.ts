import { zipOf } from './write-archive';
import type { Written } from './write-csv';

export type Value = string | number | undefined;

export type Rows = readonly (readonly Value[])[];

interface Sheet {
  readonly name: string;
  readonly rows: Rows;
}

/** Real bytes of any workbook. */
export function xlsxOf(sheets: readonly Sheet[], texts: 'shared' | 'inline'): Promise<Blob> {
  return zipOf(xlsxParts(sheets, texts));
}

/** What lies in the ZIP that a workbook is. */
export function xlsxParts(sheets: readonly Sheet[], texts: 'shared' | 'inline'): readonly Written[] {
  const shared: string[] = [];
  const bytes = (xml: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`);
  const parts: readonly Written[] = sheets.map(({ rows }, index) => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    bytes: bytes(sheetXml(rows, texts === 'shared' ? shared : undefined)),
  }));
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const links = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return [
    {
      path: '[Content_Types].xml',
      bytes: bytes('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    },
    {
      path: 'xl/workbook.xml',
      bytes: bytes(`<workbook xmlns="m" xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`),
    },
    { path: 'xl/_rels/workbook.xml.rels', bytes: bytes(`<Relationships xmlns="p">${links.join('')}</Relationships>`) },
    ...parts,
    ...(texts === 'shared'
      ? [{ path: 'xl/sharedStrings.xml', bytes: bytes(`<sst xmlns="m">${shared.map(sharedXml).join('')}</sst>`) }]
      : []),
  ];
}

/** Some programs split a text into runs, and write how it is spoken beside it. */
function sharedXml(text: string): string {
  const half = Math.floor(text.length / 2);
  const run = (part: string): string => `<r><t xml:space="preserve">${escaped(part)}</t></r>`;
  return `<si>${run(text.slice(0, half))}${run(text.slice(half))}<rPh sb="0" eb="1"><t>spoken</t></rPh></si>`;
}

function sheetXml(rows: Rows, shared: string[] | undefined): string {
  const cellXml = (value: Value, name: string): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return `<c r="${name}"><v>${value}</v></c>`;
    if (!shared) return `<c r="${name}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    if (!shared.includes(value)) shared.push(value);
    return `<c r="${name}" t="s"><v>${shared.indexOf(value)}</v></c>`;
  };
  const rowXml = (row: readonly Value[], index: number): string =>
    row.length
      ? `<row r="${index + 1}">${row.map((value, place) => cellXml(value, `${'ABCDEFG'[place]}${index + 1}`)).join('')}</row>`
      : '';
  return `<worksheet xmlns="m"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
