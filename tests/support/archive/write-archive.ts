import { BlobReader, BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { ExportFile } from '@/lib/archive/find-sources';
import type { Dialect } from './dialect';
import { utc } from './formats';
import { seeded } from './seeded';
import type { Story } from './story';
import { writeContacts } from './write-contacts';
import { type Written, writeCsv } from './write-csv';

/** Files of an export that are never to be opened: bytes that no parser could read. */
const closed = [
  'Logins',
  'Registration',
  'SearchQueries',
  'Ad_Targeting',
  'Phone Numbers',
  'Jobs/Comments',
  'Receipts_v2',
];

/** All files of an export. */
export function writeFiles(story: Story, dialect: Dialect): readonly Written[] {
  const random = seeded(3);
  const noise = (): Uint8Array => Uint8Array.from({ length: 3000 }, () => random.between(0, 255));
  return [
    ...writeCsv(story, dialect),
    ...writeContacts(story, dialect),
    ...story.articles.map((article, index) => ({
      path: `${dialect.folder}Articles/Articles/a-page-${index}.html`,
      bytes: new TextEncoder().encode(articlePage(article)),
    })),
    ...closed.map((name) => ({ path: `${dialect.folder}${name}.csv`, bytes: noise() })),
  ];
}

function articlePage({ at, isDraft }: Story['articles'][number]): string {
  const when = utc(at).slice(0, 16);
  const published = isDraft ? 'Not published yet' : `Published on ${when}`;
  const head = '<html><head><title>A page</title><style>.published { margin: 0 }</style></head>';
  return `${head}<body><p class="created">Created on ${when}</p>\n<p class="published">${published}</p><div>…</div></body></html>`;
}

export interface ZipOptions {
  readonly password?: string;
  readonly level?: number;
}

/** Real bytes of a ZIP. */
export async function zipOf(files: readonly Written[], options: ZipOptions = {}): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, ...options });
  for (const { path, bytes } of files) {
    const isLarge = bytes.length > 2 ** 24;
    await writer.add(path, isLarge ? new BlobReader(new Blob([bytes.slice()])) : new Uint8ArrayReader(bytes));
  }
  return writer.close();
}

/** An export as LinkedIn hands it out. */
export async function exportOf(story: Story, dialect: Dialect): Promise<ExportFile> {
  return { path: 'Complete_LinkedInDataExport.zip', blob: await zipOf(writeFiles(story, dialect)) };
}

/** The same files without a ZIP. */
export function loose(files: readonly Written[]): readonly ExportFile[] {
  return files.map(({ path, bytes }) => ({ path, blob: new Blob([bytes.slice()]) }));
}
