import { ArchiveError } from '@/lib/archive/archive-error';
import type { ExportFile } from '@/lib/archive/find-sources';
import { type FoundInExports, type ReadOptions, readExports } from '@/lib/archive/read-exports';
import { clock } from '@/tests/support/archive/truth';

/** Reads exports as a member of the first account does whose clock is that of the stories. */
export function importing(files: readonly ExportFile[], more: Partial<ReadOptions> = {}): Promise<FoundInExports> {
  return readExports(files, { account: 'default', secret: new Uint8Array(32).fill(7), ...clock, ...more });
}

/** The refusal that an import ends with, or whatever else it throws. */
export async function refusalOf(files: readonly ExportFile[], more: Partial<ReadOptions> = {}): Promise<unknown> {
  const error = await importing(files, more).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof ArchiveError ? error.refusal : error;
}
