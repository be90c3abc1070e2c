import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type LargeCounts, largeExport, tenYears } from '@/tests/support/archive/large-export';
import type { Rig } from '@/tests/support/rig';

/** How much a member has done so far, in activities that a whole export of ten years has. */
export const sizes = [0.0003, 0.1, 1] as const;

export type Size = (typeof sizes)[number];

export const sizeNames: Readonly<Record<Size, string>> = { 0.0003: '1 day', 0.1: '1 year', 1: '10 years' };

/** Milliseconds. */
export interface ImportTimes {
  readonly reading: number;
  readonly storing: number;
}

/** Brings years in as a member does: by LinkedIn's own export, through the dashboard. */
export async function bringYears(rig: Rig, size: Size): Promise<ImportTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'four-pillars-export-'));
  const zip = join(folder, 'Complete_LinkedInDataExport.zip');
  writeFileSync(zip, Buffer.from(await (await largeExport(scaled(size))).arrayBuffer()));
  const page = await rig.context.newPage();
  try {
    await page.goto(`${rig.origin}/dashboard.html#import`);
    return await importFile(page, zip);
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
}

async function importFile(page: Page, zip: string): Promise<ImportTimes> {
  const part = page.locator('#import');
  const begun = Date.now();
  await part.getByLabel('Choose files').setInputFiles(zip);
  await part.getByRole('heading', { name: 'Found, and not stored yet' }).waitFor({ timeout: 120_000 });
  const read = Date.now();
  await part.getByRole('button', { name: 'Store', exact: true }).click();
  await part.getByText(/actions? (was|were) added/).waitFor({ timeout: 300_000 });
  return { reading: read - begun, storing: Date.now() - read };
}

function scaled(size: Size): LargeCounts {
  const { comments, reactions, messages, connections } = tenYears;
  const of = (count: number): number => Math.ceil(count * size);
  return { comments: of(comments), reactions: of(reactions), messages: of(messages), connections: of(connections) };
}
