import { readXml } from './xml';

/** A cell as it is stored: a number, or text. */
export type Cell = string | number | undefined;

export type Cells = readonly (readonly Cell[])[];

/** More columns than LinkedIn has; what stands further right is not looked at. */
const widest = 64;

/** The texts that cells share, in their order. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let text: string | undefined;
  let isPhonetic = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
    },
    text: (value) => {
      if (text !== undefined && !isPhonetic) text += value;
    },
    close: (name) => {
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si' && text !== undefined) texts.push(text);
    },
  });
  return texts;
}

/** The rows of a sheet, each as long as its last cell. Rows that are left out in the file are left out here too. */
export function cellsOf(xml: string, shared: readonly string[]): Cells {
  const rows: Cell[][] = [];
  let [type, column, value, isValue] = ['n', 0, '', false];
  readXml(xml, {
    open: (name, { t = 'n', r = '' }) => {
      if (name === 'row') rows.push([]);
      if (name === 'c') [type, column, value] = [t, columnOf(r) ?? rows.at(-1)?.length ?? 0, ''];
      isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      const row = rows.at(-1);
      if (name === 'c' && row && column < widest) row[column] = cellFrom(type, value, shared);
    },
  });
  return rows;
}

function cellFrom(type: string, value: string, shared: readonly string[]): Cell {
  if (value.trim() === '') return undefined;
  if (type === 's') return shared[Number(value)];
  return type === 'n' ? Number(value) : value;
}

/** The place of a cell by its name: "A1" is 0, "AB7" is 27. */
function columnOf(name: string): number | undefined {
  const [letters] = /^[A-Z]+/.exec(name) ?? [];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
