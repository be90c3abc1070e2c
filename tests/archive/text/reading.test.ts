import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '@/lib/archive/text/decode';
import { recordsOf } from '@/lib/archive/text/records';
import { rowsOf, type TableRow } from '@/lib/archive/text/table';
import { choices, encoded } from '@/tests/support/archive/dialect';

/** The same bytes in pieces of the given sizes, then the rest. */
async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const size of [...sizes, bytes.length]) {
    if (from < bytes.length) yield bytes.subarray(from, from + size);
    from += size;
  }
}

async function together<Value>(all: AsyncIterable<Value>): Promise<readonly Value[]> {
  return Array.fromAsync(all);
}

async function rowsIn(text: string, columns: readonly string[], read = rowsOf): Promise<readonly TableRow[]> {
  const bytes = pieces(new TextEncoder().encode(text), []);
  return (await together(read(textOf(bytes), columns))).flat();
}

describe('a text', () => {
  it.each(choices.encoding)('in %s is read the same in whatever pieces it comes', async (encoding) => {
    const text = `Date,Link\n${'äöü 日本語 🎉 plain Latin letters, mostly\r\nand\rmore\n'.repeat(120)}end\r`;
    const sizes = fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(sizes, async (some) => {
        const found = await together(textOf(pieces(encoded(text, { encoding }), some)));
        expect(found.join('')).toBe(text.replace(/\r\n?/g, '\n'));
      }),
      { numRuns: 30 },
    );
  });

  it('has no NUL characters, of which a few make no other encoding', async () => {
    const bytes = new TextEncoder().encode('a\0b\0\0c plain text that goes on for a while\n');
    expect((await together(textOf(pieces(bytes, [1])))).join('')).toBe('abc plain text that goes on for a while\n');
  });

  it('may be empty', async () => {
    expect((await together(textOf(pieces(new Uint8Array(), [])))).join('')).toBe('');
  });
});

describe('a table', () => {
  it('is read by the names of its columns, whatever stands above them', async () => {
    const rows = await rowsIn('Notes:\n"a ""b"", c"\n\nSharedURL;Date/Time;X\nu;d;\n;;\n;e;"f\ng"\n', ['datetime']);
    expect(rows.map(({ row }) => [row('sharedurl'), row('datetime'), row('x'), row('none')])).toEqual([
      ['u', 'd', '', ''],
      ['', 'e', 'f\ng', ''],
    ]);
  });

  it('has doubtful rows where a text lost its quotation marks', async () => {
    const rows = await rowsIn('Date,Text,More\n1,one line,x\n2,two\nlines,y\n', ['date']);
    expect(rows.map(({ isDoubtful }) => isDoubtful)).toEqual([false, true, true]);
  });

  it('is refused where a quotation is never closed', async () => {
    await expect(rowsIn(`Date,Text\n1,"${'never closed '.repeat(1_500_000)}`, ['date'])).rejects.toMatchObject({
      refusal: { code: 'corrupt' },
    });
  });
});

describe('comments', () => {
  const link = 'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A1';

  it.each([
    ['a backslash before each', `"She said \\"no\\",\ntwice"`],
    ['doubled', `"She said ""no"",\ntwice"`],
    ['not at all', `She said "no",\ntwice`],
    ['only at one end', `"She said no,\ntwice`],
    ['with a date on a line of the text', `"\n2025-03-01 10:20:30, I was there\n2025-03-01 10:20:30,there"`],
    ['with an address on a line of the text', `"\nhttps://www.linkedin.com/in/nobody, see\nThanks,all"`],
  ])('are told apart with quotation marks written %s', async (_, text) => {
    const file = `Date,Link,Message\n2025-03-02 08:00:00,${link},${text}\n2025-03-01 09:00:00,${link},Hi\n`;
    const rows = (await rowsIn(file, [], (all) => recordsOf(all))).filter(({ isDoubtful }) => !isDoubtful);
    expect(rows.map(({ row }) => row('date'))).toEqual(['2025-03-02 08:00:00', '2025-03-01 09:00:00']);
  });
});
