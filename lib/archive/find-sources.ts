import type { Refusal } from '@/lib/domain/import-preview';
import { ArchiveError, refusalFrom } from './archive-error';
import { type Budget, bounds, requireMeasure } from './budget';
import { isArticle, isClosed, kindByColumns, kindByName, type MemberKind } from './members';
import { textOf } from './text/decode';
import { findHeader } from './text/table';
import { bytesOf, membersOf, type ZipMember } from './zip';

/** A file as the member gave it: a ZIP, a workbook, or one of LinkedIn's files, alone or in a folder. */
export interface ExportFile {
  /** Its name, with the folders above it where they are known. */
  readonly path: string;
  readonly blob: Blob;
}

/** Something that is worth opening. */
export type Source = {
  /** The path of the file, as the member gave it. */
  readonly file: string;
  /** Bytes when opened, as far as is known. */
  readonly size: number;
} & (
  | { readonly is: MemberKind | 'article'; open(budget: Budget): AsyncIterable<Uint8Array> }
  | { readonly is: 'workbook'; readonly blob: Blob }
);

export interface Sources {
  readonly found: readonly Source[];
  readonly refusals: readonly Refusal[];
}

/** Where a file lies: whom to name for it, and in how many ZIPs. */
interface Place {
  readonly file: string;
  readonly depth: number;
  readonly budget: Budget;
}

/** What is worth opening of what the member gave, and what could not be opened at all. Contents decide where names say nothing. */
export async function findSources(files: readonly ExportFile[], budget: Budget): Promise<Sources> {
  const found: Source[] = [];
  const refusals: Refusal[] = [];
  for (const { path, blob } of files) {
    budget.signal?.throwIfAborted();
    try {
      found.push(...(await sourcesOf(path, blob, { file: path, depth: 0, budget })));
    } catch (error) {
      refusals.push(refusalFrom(error, { file: path }));
    }
  }
  return { found, refusals };
}

async function sourcesOf(path: string, blob: Blob, place: Place): Promise<readonly Source[]> {
  if (isClosed(path) || blob.size === 0) return [];
  if (await isZip(blob)) return sourcesInZip(blob, place);
  const is = isArticle(path) ? 'article' : (kindByName(path) ?? (await kindByContent(blob, place.budget)));
  return is ? [{ is, file: place.file, size: blob.size, open: (budget) => piecesOf(blob, budget) }] : [];
}

async function sourcesInZip(blob: Blob, place: Place): Promise<readonly Source[]> {
  const members = await membersOf(blob);
  if (members.some(({ path }) => path === 'xl/workbook.xml')) {
    return [{ is: 'workbook', file: place.file, size: blob.size, blob }];
  }
  const sources: Source[] = [];
  for (const member of members) sources.push(...(await sourcesOfMember(member, place)));
  if (sources.length === 0 && place.depth === 0) throw new ArchiveError({ code: 'foreign' });
  return sources;
}

/** Inside a ZIP the name alone decides: what is not needed is not unpacked. */
async function sourcesOfMember(member: ZipMember, { file, depth, budget }: Place): Promise<readonly Source[]> {
  const is = isArticle(member.path) ? 'article' : kindByName(member.path);
  if (is) return [{ is, file, size: member.size, open: member.open }];
  if (!/\.(?:zip|xlsx)$/i.test(member.path) || isClosed(member.path) || depth >= bounds.depth) return [];
  return sourcesOf(member.path, await bytesOf(member, budget), { file: member.path, depth: depth + 1, budget });
}

async function isZip(blob: Blob): Promise<boolean> {
  const [one, two, three = 9] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return one === 0x50 && two === 0x4b && three < 8;
}

/** Characters at the beginning of a file in which its header stands, if it has one. */
const headSize = 4096;

async function kindByContent(blob: Blob, budget: Budget): Promise<MemberKind | undefined> {
  let head = '';
  for await (const text of textOf(piecesOf(blob.slice(0, headSize), budget))) head += text;
  const header = findHeader(head, (columns) => kindByColumns(columns) !== undefined);
  return header && kindByColumns(header.columns);
}

const pieceSize = 2 ** 18;

async function* piecesOf(blob: Blob, budget: Budget): AsyncGenerator<Uint8Array> {
  requireMeasure(blob.size, blob.size);
  for (let from = 0; from < blob.size; from += pieceSize) {
    const piece = await blob.slice(from, from + pieceSize).arrayBuffer();
    budget.spend(piece.byteLength);
    yield new Uint8Array(piece);
  }
}
