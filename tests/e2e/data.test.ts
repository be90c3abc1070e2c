import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRig, type Rig } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';

/** Runs in a page of the extension: whatever there is of ours in the browser. */
const readPlaces = `(async () => ({
  databases: (await indexedDB.databases()).map(({ name }) => name),
  local: Object.keys(await chrome.storage.local.get(null)),
  session: Object.keys(await chrome.storage.session.get(null)),
  sync: Object.keys(await chrome.storage.sync.get(null)),
  alarms: (await chrome.alarms.getAll()).length,
}))()`;

describe('all data of a member', () => {
  let rig: Rig;
  let page: Page;
  let part: Locator;
  let saved: Buffer;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
    const { member, page: feed } = await rig.openMember('data');
    await member.openFeed();
    await member.react();
    await member.comment('Thank you for this');
    await until(
      async () => (await rig.stores()).activities,
      (rows) => rows.length >= 2,
    );
    // Else the chip shows a proposal there once more, which is something that happened after the file was saved.
    await feed.close();
    page = await rig.context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${rig.origin}/dashboard.html#data`);
    part = page.locator('section:has(#all-data-title)');
  });
  afterAll(() => rig?.close());

  const press = (name: string): Promise<void> => part.getByRole('button', { name, exact: true }).click();
  const save = async (): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press('Save everything (JSON)')]);
    return readFileSync(await download.path());
  };
  const bring = (name: string, buffer: Buffer): Promise<void> =>
    part.getByLabel('File to bring back').setInputFiles({ name, mimeType: 'application/json', buffer });

  it('are saved in one file, and as a table', async () => {
    saved = await save();
    const { activities } = JSON.parse(saved.toString());
    expect(activities.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['reaction', 'comment']),
    );
    const [table] = await Promise.all([page.waitForEvent('download'), press('Save a table (CSV)')]);
    expect(
      readFileSync(await table.path(), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(activities.length + 1);
  });

  it('are all deleted, to the last entry of every storage', async () => {
    await press('Delete everything');
    await Promise.all([page.waitForEvent('load'), press('Yes, delete everything')]);
    await page.getByText('Counting has not started').first().waitFor();
    const nothing = { databases: [], local: [], session: [], sync: [], alarms: 0 };
    const isNothing = (found: unknown): boolean => JSON.stringify(found) === JSON.stringify(nothing);
    expect(await until(() => rig.control.evaluate(readPlaces), isNothing)).toEqual(nothing);
  });

  it('come back from the file, and the next file is equal to it', async () => {
    await rig.control.reload();
    await rig.consent();
    await page.goto(`${rig.origin}/dashboard.html#data`);
    await page.reload();
    await bring('saved.json', saved);
    await press('Merge it');
    await part.getByText('Merged.').waitFor();
    expect((await save()).toString()).toBe(saved.toString());
  });

  it('are left alone by a file that is damaged, with a sentence', async () => {
    const before = await rig.stores();
    await bring('broken.json', Buffer.from('{"format":'));
    await part.getByText('nothing was changed').waitFor();
    expect(await rig.stores()).toEqual(before);
  });

  it('are listed with one record of each', async () => {
    const rows = await part
      .getByRole('table', { name: /Every place/ })
      .getByRole('row')
      .allTextContents();
    expect(rows.some((row) => /activities/.test(row) && /"kind"/.test(row))).toBe(true);
  });
});
