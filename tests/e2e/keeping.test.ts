import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '@/tests/practice/actor';
import { browser } from '@/tests/support/browsers';
import { openRig, type Rig } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';

/** Runs in a page of the extension. */
const deleteDatabase = `new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase('four-pillars');
  request.onsuccess = () => resolve();
  request.onerror = () => reject(request.error);
})`;

const makeNewer = `new Promise((resolve, reject) => {
  const request = indexedDB.open('four-pillars', 99);
  request.onupgradeneeded = () => request.result.createObjectStore('of-the-future').put('kept', 'key');
  request.onsuccess = () => { request.result.close(); resolve(); };
  request.onerror = () => reject(request.error);
})`;

describe('what was counted', () => {
  let rig: Rig;
  let member: Member;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
  });
  afterAll(() => rig?.close());
  beforeEach(async ({ task }) => {
    ({ member } = await rig.openMember(task.name));
    await member.open('/feed/');
  });

  const reactions = async () => (await rig.stores()).activities.filter(({ kind }) => kind === 'reaction').length;
  const tallied = async () => (await rig.stores()).tallies.reduce((sum, { counts }) => sum + (counts.reaction ?? 0), 0);

  it('survives a worker that is stopped between two actions', async () => {
    await member.react(0);
    await until(reactions, (found) => found === 1);
    await browser.stopWorker(rig.control);
    await member.react(1);
    expect(await until(reactions, (found) => found === 2)).toBe(2);
    expect(await tallied()).toBe(2);
  });

  it('survives a tab that is closed right after the action', async () => {
    const { member: hasty, page } = await rig.openMember('hasty');
    await hasty.open('/feed/');
    await hasty.react(0);
    await page.close();
    expect(await until(reactions, (found) => found === 3)).toBe(3);
  });

  it('survives the deletion of the database behind the worker’s back', async () => {
    const before = await rig.stores();
    await rig.control.evaluate(deleteDatabase);
    await browser.stopWorker(rig.control);
    await member.react(0);
    expect(await until(reactions, (found) => found === 4)).toBe(4);
    const after = await rig.stores();
    expect(after.activities).toEqual(expect.arrayContaining([...before.activities]));
    expect(await tallied()).toBe(4);
  });

  it('survives the deletion of the database while the worker is running', async () => {
    await rig.control.evaluate(deleteDatabase);
    await member.react(0);
    expect(await until(tallied, (found) => found === 5)).toBe(5);
    expect(await reactions()).toBe(5);
  });

  it('stays as it is when a message is broken, and the sender hears why', async () => {
    const before = JSON.stringify(await rig.stores());
    const answers = await rig.control.evaluate<{ ok: boolean; code?: string; message?: string }[]>(`Promise.all([
      { type: 'start', insights: 'yes' }, { type: 'log', kind: 'comment' }, { type: 'unlog', id: { toString: 1 } },
      { type: 'erase-everything' }, { type: 'log', kind: 'value', extra: 1 }, null, 'log', [],
    ].map((message) => chrome.runtime.sendMessage(message)))`);
    expect(answers.map(({ ok, code }) => [ok, code])).toEqual(answers.map(() => [false, 'bad-message']));
    expect(answers.every(({ message = '' }) => message.includes('nothing was changed'))).toBe(true);
    expect(JSON.stringify(await rig.stores())).toBe(before);
  });

  it('stays untouched in a database of a newer version, and the popup says what to do', async () => {
    const before = await rig.stores();
    await rig.control.evaluate(makeNewer);
    await browser.stopWorker(rig.control);
    const popup = await rig.context.newPage();
    await popup.goto(`${rig.origin}/popup.html`);
    await popup
      .getByText(/newer version/i)
      .first()
      .waitFor();
    await member.react(0);
    await until(async () => false, Boolean, 2_000);
    const after = await rig.stores();
    expect(after.activities).toEqual(before.activities);
    expect(after.tallies).toEqual(before.tallies);
    const versions = await rig.control.evaluate(
      "indexedDB.databases().then((all) => all.filter(({ name }) => name === 'four-pillars').map(({ version }) => version))",
    );
    expect(versions).toEqual([99]);
  });
});
