import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browser } from '@/tests/support/browsers';
import { pause, until } from '@/tests/support/wait';
import { whatThePageSees } from './chip-page';
import { clickOn } from './chip-probe';
import { openStage, type Stage } from './chip-stage';

vi.setConfig({ testTimeout: 60_000 });

/** Its buttons in their order; the last two only while the menu is open. */
const [open, grip, more, hideHere, hideAlways] = [0, 1, 2, 3, 4] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.rig.close());

async function press(button: number): Promise<void> {
  const { buttons } = await stage.chipThat((chip) => chip.buttons.length > button);
  const box = buttons[button];
  if (box) await clickOn(stage.page, box);
}

async function pressInMenu(button: number): Promise<void> {
  await press(more);
  await press(button);
}

describe('by mouse and keyboard the chip', () => {
  it('is dragged, stays there after a reload, and presses nothing by it', async () => {
    const { page, chipThat, stored } = stage;
    const { box } = await stage.openAt(1440, '/feed/');
    await page.mouse.move(box.x + 60, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, box.y - 100, { steps: 5 });
    await page.mouse.move(box.x + 1_160, box.y - 280, { steps: 5 });
    await page.mouse.up();
    const dropped = await stage.restingChip((chip) => chip.box.x > 720);
    expect(await stored()).toEqual({ chip: { place: { side: 'right', bottom: expect.any(Number) }, hiddenOn: [] } });
    expect(await whatThePageSees(page)).toHaveLength(1);
    expect((await stage.openAt(1440, '/feed/')).box).toEqual(dropped.box);
    await stage.forget();
    await chipThat((chip) => chip.box.x === box.x);
  });

  it('is moved by arrow keys on its handle; Escape closes its menu', async () => {
    const { page, chipThat } = stage;
    const { box } = await stage.openAt(1440, '/feed/');
    await press(grip);
    await page.keyboard.press('ArrowUp');
    await chipThat((chip) => chip.box.y < box.y);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await chipThat((chip) => chip.buttons.length === 5);
    await page.keyboard.press('Escape');
    await chipThat((chip) => chip.buttons.length === 3);
    await stage.forget();
  });

  it('opens the panel', async () => {
    await stage.openAt(1440, '/feed/');
    await press(open);
    const added = await until(
      () => whatThePageSees(stage.page) as Promise<readonly unknown[]>,
      (found) => found.length > 1,
    );
    expect(added).toHaveLength(2);
  });

  it('is hidden on a kind of page and shown on the others', async () => {
    await stage.openAt(1440, '/feed/');
    await pressInMenu(hideHere);
    expect(await stage.noChip()).toBeUndefined();
    expect(await stage.stored()).toMatchObject({ chip: { hiddenOn: ['feed'] } });
    await stage.member.open('/mynetwork/');
    await stage.chipSaying(/Value/);
    await stage.member.open('/feed/');
    await pause(1_000);
    expect(await stage.noChip()).toBeUndefined();
    await stage.forget();
    await stage.chipSaying(/Value/);
  });
});

describe('counting', () => {
  const kinds = async () =>
    (await stage.rig.stores()).activities.map(({ kind }) => kind).filter((kind) => !/view|search/.test(kind));

  it('goes on with the chip in the page', async () => {
    await stage.openAt(1440, '/feed/');
    await stage.member.react();
    expect(await until(kinds, (found) => found.length > 0)).toEqual(['reaction']);
  });

  it('takes nothing done with the chip for something done on LinkedIn, whose scripts do not even hear of it', async () => {
    const { page } = stage;
    await stage.openAt(1440, '/feed/');
    await page.evaluate(`window.heard = []; for (const type of ['click', 'pointerdown', 'keydown'])
      document.addEventListener(type, (event) => heard.push(type), true)`);
    await press(more);
    await page.keyboard.press('Enter');
    const send = '/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui';
    for (const what of ['comments.createComment', 'requests.mynetwork.addaUpdateFollowState', 'groups.joinGroup']) {
      const call = `fetch('${send}.${what}', { method: 'POST', body: '{}' }).then((answer) => answer.text(), () => '')`;
      await page.evaluate(call);
    }
    await pause(1_500);
    expect(await page.evaluate('heard')).toEqual([]);
    expect(await kinds()).toEqual(['reaction']);
  });
});

describe('switched off', () => {
  it('by its menu it is gone at once, and back when it is switched on', async () => {
    await stage.openAt(1440, '/feed/');
    await pressInMenu(hideAlways);
    expect(await stage.noChip()).toBeUndefined();
    expect(await whatThePageSees(stage.page)).toEqual([]);
    await stage.switchTo(true);
    await stage.chipSaying(/Value/);
  });

  it('it adds no element to a page', async () => {
    await stage.switchTo(false);
    await stage.member.open('/feed/');
    await pause(1_500);
    expect(await whatThePageSees(stage.page)).toEqual([]);
  });

  if (browser.canTell.listeners) {
    it('it adds no listener to a page', async () => {
      const without = await listeners();
      await stage.switchTo(true);
      await stage.chipSaying(/Value/);
      expect(await listeners()).toBeGreaterThan(without);
      await stage.switchTo(false);
      expect(await stage.noChip()).toBeUndefined();
      expect(await until(listeners, (count) => count === without)).toBe(without);
    });
  }

  async function listeners(): Promise<number> {
    const session = await stage.page.context().newCDPSession(stage.page);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    await session.detach();
    return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
  }
});
