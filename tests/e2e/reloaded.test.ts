import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation, type Sitting, type Station } from '@/tests/faults/station';
import { readStores } from '@/tests/support/stores';
import { pause, until } from '@/tests/support/wait';

describe('an extension that is reloaded while pages are open, as by an update', () => {
  let station: Station;
  let sitting: Sitting;
  beforeAll(async () => {
    station = await openStation();
    sitting = await station.open();
  });
  afterAll(async () => {
    await sitting?.close();
    await station?.clear();
  });

  it('goes on counting in them, each action once, and neither it nor the one before says anything there', async () => {
    const { member, page } = await sitting.openMember();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await member.open('/feed/');
    await member.react(0);
    const control = await reload(sitting);
    const reactions = async () =>
      (await readStores(control)).activities.filter(({ kind }) => kind === 'reaction').length;
    expect(await until(reactions, (found) => found === 1)).toBe(1);
    await member.react(1);
    await member.react(2);
    expect(await until(reactions, (found) => found === 3)).toBe(3);
    await pause(2_000);
    expect(await reactions()).toBe(3);
    expect(said).toEqual([]);
  });
});

/** Closes all pages of the extension; answers with a new one. */
async function reload({ context, control, origin }: Sitting) {
  const closed = control.waitForEvent('close');
  await control.evaluate('chrome.runtime.reload()').catch(() => {});
  await closed;
  const page = await context.newPage();
  const isThere = () =>
    page.goto(`${origin}/popup.html`).then(
      () => true,
      () => false,
    );
  await until(isThere, Boolean);
  await pause(1_000);
  return page;
}
