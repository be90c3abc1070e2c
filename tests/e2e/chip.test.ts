import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createHand } from '@/tests/practice/actor-hand';
import { browser } from '@/tests/support/browsers';
import { pause } from '@/tests/support/wait';
import { coveredControls, whatThePageSees } from './chip-page';
import { nodesOfChip } from './chip-probe';
import { openStage, type Stage } from './chip-stage';

vi.setConfig({ testTimeout: 60_000 });

/** Runs in a page of the extension: publishes the same once more, as of a later moment. */
const touchSummary = `chrome.storage.local.get('summary').then(({ summary }) =>
  chrome.storage.local.set({ summary: { ...summary, updatedAt: summary.updatedAt + 1 } }))`;

const widths = [360, 1440] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.rig.close());

describe('in LinkedIn’s page the chip', () => {
  it('comes within 50 ms of the first idle moment after loading', async () => {
    const waits: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      await stage.member.open('/feed/');
      await stage.chipSaying(/Value/);
      waits.push(await stage.page.evaluate('seen.cameAt - seen.idleAt'));
    }
    console.log(`The chip came ${waits.map(Math.round).join(', ')} ms after the first idle moment.`);
    expect(waits.toSorted((one, other) => one - other)[3]).toBeLessThan(50);
  });

  it.each(widths)('shifts nothing and covers no control at %i px', async (width) => {
    for (const path of ['/feed/', '/mynetwork/', '/messaging/']) {
      await stage.openAt(width, path);
      if (browser.canTell.layoutShifts)
        expect(await stage.page.evaluate('seen.shifts.filter(({ ours }) => ours)')).toEqual([]);
      expect([path, await coveredControls(stage.page)]).toEqual([path, []]);
    }
  });

  it('is a mark alone at 360 px', async () => {
    const { box } = await stage.openAt(360, '/feed/');
    expect([box.width, box.height]).toEqual([40, 40]);
  });

  it('is as dark or light as the page', async () => {
    const { classes, background } = await stage.openAt(1440, '/feed/');
    expect(classes).not.toContain('dark');
    await stage.page.evaluate("document.body.style.background = 'rgb(27, 31, 35)'; history.pushState({}, '', '?dark')");
    expect((await stage.chipThat((chip) => chip.background !== background)).classes).toContain('dark');
  });

  it('is closed to its scripts: an element without attribute, text or shadow root', async () => {
    await stage.openAt(1440, '/feed/');
    expect(await whatThePageSees(stage.page)).toEqual([
      { name: 'DIV', attributes: 0, children: 0, text: '', shadow: null, address: false },
    ]);
  });
});

describe('whatever LinkedIn’s page does, the chip', () => {
  it('is found by no search for a text, and leaves nothing in a selection', async () => {
    await stage.openAt(1440, '/feed/');
    await stage.chipSaying(/Value/);
    const found = (words: string) => stage.page.evaluate(`find(${JSON.stringify(words)}, false, false, true)`);
    expect(await found('Start a post')).toBe(true);
    expect([await found('Conv. 0'), await found('Appts')]).toEqual([false, false]);
    await stage.page.evaluate('getSelection().selectAllChildren(document.documentElement)');
    expect(await stage.page.evaluate('String(getSelection())')).not.toMatch(/Conv\.|Appts/);
  });

  it('is not drawn anew by news that change nothing of what it says', async () => {
    await stage.openAt(1440, '/feed/');
    const before = await nodesOfChip(stage.rig.control);
    expect(before.length).toBeGreaterThan(10);
    await stage.rig.control.evaluate(touchSummary);
    await pause(1_500);
    expect(await nodesOfChip(stage.rig.control)).toEqual(before);
  });

  it('stands inside the window where the page is written from right to left', async () => {
    await stage.openAt(1440, '/feed/');
    await stage.page.evaluate("document.documentElement.dir = 'rtl'; history.pushState({}, '', '?rtl')");
    const { box } = await stage.chipSaying(/Value/);
    expect([box.x >= 0, box.x + box.width <= 1440, box.width]).toEqual([true, true, 296]);
  });
});

describe('the chip speaks', () => {
  it('of the page at hand', async () => {
    const { member, chipSaying } = stage;
    const slug = await openProfile();
    await member.open('/feed/');
    const { label } = await chipSaying(/Value ○/);
    expect(label).toMatch(/^Value today: not yet\. Conversations: 0\. Appointments: 0\. .+ · Opens the panel$/);
    await member.open(`/in/${slug}/`);
    await chipSaying(/[Ii]nvitations in 7 days: 0/);
    await member.open('/search/results/people/?keywords=tea');
    await chipSaying(/In 7 days: searches 1/);
    await member.open('/messaging/');
    await chipSaying(/Conversations today: 0 · this week: 0/);
    await member.open('/sales/ssi');
    await chipSaying(/Our estimate: about \d+, in the range \d+–\d+/);
    await member.open('/analytics/profile-views/');
    await chipSaying(/Saved from this page: \d+/);
  });

  it('of the degree as which a profile counts, before the invitation, and of the pace while it is asked for', async () => {
    const { page, chipSaying, rig } = stage;
    const slug = await openProfile(1);
    await chipSaying(/Counted as 2nd degree · invitations in 7 days: 0/);
    await (await createHand(page, rig.practice).control('invite-open', { slug })).click();
    await chipSaying(/Invitations in 7 days: 0\. A good pace/);
  });
});

/** Of somebody who could be invited. */
async function openProfile(place = 0): Promise<string> {
  const { people } = await stage.member.world();
  const open = people.filter(({ degree, relation }) => degree === 2 && relation === 'open');
  const slug = open[place]?.slug ?? '';
  await stage.page.setViewportSize({ width: 1440, height: 900 });
  await stage.member.open(`/in/${slug}/`);
  return slug;
}
