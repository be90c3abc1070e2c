/** A file with the folders above it. */
export interface ChosenFile {
  readonly path: string;
  readonly blob: Blob;
}

/** The files of a picker. */
export function pickedFiles(list: FileList | null): readonly ChosenFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));
}

/** The files that were dropped, those in dropped folders included. Call it while they drop: later they are gone. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return pickedFiles(files);
  return (await Promise.all(entries.map((entry) => filesIn(entry)))).flat();
}

/** What cannot be read any more is left out. */
async function filesIn(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) => entry.file(resolve, () => resolve(undefined)));
    return file ? [{ path: entry.fullPath.slice(1), blob: file }] : [];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const all: FileSystemEntry[] = [];
  // A folder is read a hundred entries at a time, until none come.
  for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) all.push(...some);
  return (await Promise.all(all.map((each) => filesIn(each)))).flat();
}

function readSome(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
