import { backupRows } from './backup-rows';

/** What can still be read of a file that is cut off or damaged. */
export interface Salvaged {
  readonly file: Readonly<Record<string, unknown>>;
  /** Lines that cannot be read, counted from 1. */
  readonly lines: readonly number[];
}

/**
 * Reads a file of `backupText` line by line, as it writes one row in each: what is damaged costs the lines in which it
 * is. Of any other JSON nothing is found, for its rows stand elsewhere.
 */
export function salvage(text: string): Salvaged {
  const all = text.split('\n');
  const lines: number[] = [];
  let values: unknown[] = [];
  const parts = new Map<string, unknown[]>();
  for (const [index, line] of all.entries()) {
    const { name, read } = readLine(line);
    if (name !== '') {
      values = [];
      parts.set(name, values);
    }
    if (read === undefined) lines.push(index + 1);
    else values.push(...read);
  }
  if (!text.endsWith('\n}\n') && lines.at(-1) !== all.length) lines.push(all.length);
  return { file: fileOf(parts), lines };
}

function fileOf(parts: ReadonlyMap<string, readonly unknown[]>): Salvaged['file'] {
  const lists = Object.keys(backupRows).map((list) => [list, parts.get(list) ?? []] as const);
  return { ...Object.fromEntries([...parts].map(([name, [value]]) => [name, value])), ...Object.fromEntries(lists) };
}

interface Line {
  /** Of a part that begins here, else empty. */
  readonly name: string;
  /** What the line holds; undefined when it is damaged. */
  readonly read: readonly unknown[] | undefined;
}

function readLine(line: string): Line {
  const [, name = '', rest = line] = /^"(\w+)":(.*)$/.exec(line) ?? [];
  if (/^[[\]{}]?,?$/.test(rest)) return { name, read: [] };
  try {
    return { name, read: [JSON.parse(rest.replace(/,$/, ''))] };
  } catch {
    return { name, read: undefined };
  }
}
