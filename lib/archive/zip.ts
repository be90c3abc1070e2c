import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import * as zip from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { RefusalCode } from '@/lib/domain/import-preview';
import { ArchiveError } from './archive-error';
import { type Budget, requireMeasure } from './budget';

/** One member of a ZIP; nothing of it is read before it is opened. */
export interface ZipMember {
  readonly path: string;
  /** Bytes when opened, as the ZIP says. */
  readonly size: number;
  /** Its bytes, opened while they are asked for. @throws ArchiveError, also in between. */
  open(budget: Budget): AsyncGenerator<Uint8Array>;
}

// The bundle has neither workers nor code of its own to open what is packed: the browser does it. We are in a worker.
zip.configure({ useWebWorkers: false, chunkSize: 2 ** 18 });

const codes: Readonly<Record<string, RefusalCode>> = {
  [zip.ERR_EOCDR_NOT_FOUND]: 'truncated',
  [zip.ERR_ENCRYPTED]: 'encrypted',
  [zip.ERR_UNSUPPORTED_ENCRYPTION]: 'encrypted',
  [zip.ERR_ENCRYPTED_CENTRAL_DIRECTORY]: 'encrypted',
};

/** The members of a ZIP, by its directory alone. @throws ArchiveError when it is none, or not a whole one. */
export async function membersOf(blob: Blob): Promise<readonly ZipMember[]> {
  const reader = new zip.ZipReader(new zip.BlobReader(blob));
  const entries = await reader.getEntries().catch(refuse);
  return entries.filter((entry) => !entry.directory).map(memberFrom);
}

/** The bytes of a member, all of them. @throws ArchiveError */
export async function bytesOf(member: ZipMember, budget: Budget): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const chunk of member.open(budget)) parts.push(new Uint8Array(chunk));
  return new Blob(parts);
}

function memberFrom(entry: FileEntry): ZipMember {
  return {
    path: entry.filename,
    size: entry.uncompressedSize,
    open: (budget) => opened(entry, budget),
  };
}

async function* opened(entry: FileEntry, budget: Budget): AsyncGenerator<Uint8Array> {
  requireMeasure(entry.uncompressedSize, entry.compressedSize);
  let fail: (error: unknown) => void = () => undefined;
  const start = (controller: TransformStreamDefaultController): void => {
    fail = (error) => controller.error(error);
  };
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({ start });
  const { signal } = budget;
  const written = entry.getData(writable, { checkCrc32: true, ...(signal && { signal }) });
  written.catch(fail);
  const reader = readable.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(refuse);
      if (done) break;
      size += value.length;
      requireMeasure(size, entry.compressedSize);
      budget.spend(value.length);
      yield value;
    }
    await written.catch(refuse);
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function refuse(error: unknown): never {
  if (error instanceof ArchiveError || isAbort(error)) throw error;
  const code = (error instanceof Error && codes[error.message]) || 'corrupt';
  throw new ArchiveError({ code }, { cause: error });
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.message === zip.ERR_ABORTED);
}
