import { describe, expect, it } from 'vitest';
import { droppedFiles, pickedFiles } from '@/components/import/dropped-files';

const blob = new File(['a'], 'a.csv');

function file(fullPath: string, isThere = true) {
  const give = (take: (file: File) => void, fail: () => void): void => (isThere ? take(blob) : fail());
  return { isFile: true, isDirectory: false, fullPath, file: give };
}

/** A folder tells a part of its entries at a time. */
function folder(...parts: readonly (readonly unknown[])[]) {
  const left = [...parts];
  const readEntries = (take: (entries: readonly unknown[]) => void): void => take(left.shift() ?? []);
  return { isFile: false, isDirectory: true, createReader: () => ({ readEntries }) };
}

const dropped = (...entries: readonly unknown[]) =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [blob] }) as unknown as DataTransfer;

describe('what is dropped', () => {
  it('is all files in all folders, with their places', async () => {
    const inner = folder([file('/export/Articles/b.html')]);
    const files = await droppedFiles(dropped(folder([file('/export/a.csv')], [inner]), file('/c.zip')));
    expect(files.map(({ path }) => path)).toEqual(['export/a.csv', 'export/Articles/b.html', 'c.zip']);
  });

  it('is taken without what cannot be read any more', async () => {
    const files = await droppedFiles(dropped(file('/a.csv', false), file('/b.csv')));
    expect(files.map(({ path }) => path)).toEqual(['b.csv']);
  });

  it('is taken as files where the browser knows no folders', async () => {
    expect(await droppedFiles(dropped(null))).toEqual([{ path: 'a.csv', blob }]);
  });

  it('is nothing where nothing was picked', () => {
    expect(pickedFiles(null)).toEqual([]);
  });
});
