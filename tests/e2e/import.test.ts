import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '@/tests/support/archive/dialect';
import { makeStory } from '@/tests/support/archive/story';
import { actionsIn } from '@/tests/support/archive/truth';
import { writeFiles, zipOf } from '@/tests/support/archive/write-archive';
import { dumpStores } from '@/tests/support/dump';
import { openRig, type Rig } from '@/tests/support/rig';

const story = makeStory({ seed: 6, size: 40 });
/** Endings of names in the export, and addresses: nothing of them may stay. */
const foreign = [...story.name, 'linkedin.com/in/', 'Well said.', ...story.people.map(({ last }) => last)];

describe('an export of LinkedIn’s, brought to the dashboard', () => {
  let rig: Rig;
  let page: Page;
  let part: Locator;
  let zip: Buffer;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
    zip = await bytesOf(await zipOf(writeFiles(story, today)));
    page = await rig.context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${rig.origin}/dashboard.html#import`);
    part = page.locator('#import');
  });
  afterAll(() => rig?.close());

  const bring = (name: string, buffer: Buffer): Promise<void> =>
    part.getByLabel('Choose files').setInputFiles({ name, mimeType: 'application/zip', buffer });
  const press = (name: string): Promise<void> => part.getByRole('button', { name, exact: true }).click();
  const status = (): Locator => part.getByRole('status');

  it('is shown before anything is stored, and thrown away when it is not wanted', async () => {
    await bring('export.zip', zip);
    await part.getByRole('heading', { name: 'Found, and not stored yet' }).waitFor();
    expect((await rig.stores()).activities).toEqual([]);
    await press('Discard');
    expect((await rig.stores()).tallies).toEqual([]);
  });

  it('is stored whole, counted by day, and nothing of it but kinds, times and numbers', async () => {
    await bring('export.zip', zip);
    await press('Store');
    await status().getByText('actions were added').waitFor();
    const { tallies } = await rig.stores();
    const counted = tallies.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(actionsIn(story).length);
    const dump = await dumpStores(rig.control);
    expect(foreign.filter((text) => dump.includes(text))).toEqual([]);
  });

  it('counts once when it comes again, and all of it can be taken back', async () => {
    await bring('again.zip', zip);
    await press('Store');
    await status().getByText('nothing new').waitFor();
    await press('Take it back');
    await status().getByText('was taken back').waitFor();
    expect((await rig.stores()).tallies.filter(({ counts }) => Object.keys(counts).length > 0)).toEqual([]);
  });

  it.each([
    { name: 'half.zip', bytes: () => zip.subarray(0, zip.length / 2), says: 'Its end is missing' },
    { name: 'letter.zip', bytes: () => Buffer.from('Dear Sir or Madam'), says: 'Nothing of LinkedIn’s export' },
  ])('that is broken is refused with a sentence: $says', async ({ name, bytes, says }) => {
    await bring(name, bytes());
    await status().getByText(says).waitFor();
    expect(await status().textContent()).toContain('Nothing was changed.');
  });

  it('asks nothing of any network', () => {
    expect(rig.requestsOfExtension).toEqual([]);
  });
});

async function bytesOf(blob: Blob): Promise<Buffer> {
  return Buffer.from(await blob.arrayBuffer());
}
