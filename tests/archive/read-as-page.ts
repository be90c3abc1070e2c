import { expect } from 'vitest';
import { createImportReader } from '@/entrypoints/dashboard/read-import';
import type { ExportFile } from '@/lib/archive/find-sources';
import type { RefusalCode } from '@/lib/domain/import-preview';
import type { ImportEnd, ImportPart, ReaderAnswer, ReaderRequest } from '@/lib/messaging/import-messages';
import { importPartShape, importStoreShape } from '@/lib/messaging/import-shape';
import { backupRows } from '@/lib/storage/backup-rows';

/** What a page has found in files, as it would hand it over; or why nothing could be taken. */
export type Outcome =
  | { readonly parts: readonly ImportPart[]; readonly end: ImportEnd }
  | { readonly code: RefusalCode | undefined };

const id = 'import';
const terms = { id, account: 'default', secret: btoa('secret'), dayStart: 3 };

/** Every reason to refuse for which a page has words. */
const codes: Readonly<Record<RefusalCode, true>> = {
  truncated: true,
  corrupt: true,
  encrypted: true,
  'too-large': true,
  foreign: true,
  'no-rows': true,
  dates: true,
  'no-owner': true,
  'single-post': true,
};

/** Reads files with the very reader that the page has. */
export async function readAsPage(files: readonly ExportFile[]): Promise<Outcome> {
  let last: ReaderAnswer | undefined;
  const reader = createImportReader((answer) => {
    last = answer;
  });
  const ask = async (request: ReaderRequest): Promise<ReaderAnswer | undefined> => {
    await reader(request);
    return last;
  };
  const answer = await ask({ do: 'read', files, terms });
  if (answer?.is !== 'read') return { code: answer?.is === 'refused' ? answer.refusal?.code : undefined };
  const { preview: _, ...end } = answer.result;
  const parts: ImportPart[] = [];
  for (let part = 0; part < end.parts; part += 1) {
    const given = await ask({ do: 'part', part });
    if (given?.is === 'part') parts.push({ id, ...given.rows });
  }
  return { parts, end: { id, ...end } };
}

/** Either nothing could be taken, for a reason that the page can say; or all that was found can be stored and exported. */
export function expectSpokenOrSound(outcome: Outcome): void {
  if ('code' in outcome) {
    expect(codes).toHaveProperty(String(outcome.code));
    return;
  }
  const { parts, end } = outcome;
  expect(faultIn(importStoreShape.safeParse({ type: 'import-store', ...end }))).toEqual([]);
  expect(parts).toHaveLength(end.parts);
  for (const part of parts) {
    expect(faultIn(importPartShape.safeParse({ type: 'import-part', ...part }))).toEqual([]);
    const own = { source: 'archive', confidence: 'confirmed', account: terms.account };
    for (const row of part.activities) expect(faultIn(backupRows.activities.safeParse({ ...row, ...own }))).toEqual([]);
    for (const row of part.readings) {
      expect(faultIn(backupRows.readings.safeParse({ ...row, account: terms.account }))).toEqual([]);
    }
  }
}

function faultIn({
  error,
}: {
  readonly error?: { readonly issues: readonly unknown[] } | undefined;
}): readonly unknown[] {
  return error?.issues ?? [];
}
