import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pause } from '@/tests/support/wait';
import { coveredControls, openUnder, scrollPageUnder, scrollPartUnder } from './chip-page';
import { openStage, type Stage } from './chip-stage';

vi.setConfig({ testTimeout: 60_000 });

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.rig.close());

describe('the chip makes way', () => {
  it.each(['page', 'part of the page'])('for a control that was scrolled under it in a %s', async (what) => {
    const { box } = await stage.openAt(1440, '/feed/');
    await stage.page.evaluate(what === 'page' ? scrollPageUnder(box) : scrollPartUnder(box));
    const { box: moved } = await stage.chipThat((chip) => chip.box.y !== box.y);
    expect(moved.width).toBeGreaterThan(0);
    expect(await coveredControls(stage.page)).toEqual([]);
  });

  it('for a menu that a click opens under it', async () => {
    const { box } = await stage.openAt(1440, '/feed/');
    await stage.page.evaluate(`addEventListener('click', () => ${openUnder(box)}, { once: true })`);
    await stage.page.mouse.click(720, 2);
    await stage.chipThat((chip) => chip.box.y !== box.y);
    expect(await coveredControls(stage.page)).toEqual([]);
  });

  it('for a menu that opens under it by hovering, as soon as the pointer comes to it', async () => {
    const { box } = await stage.openAt(1440, '/feed/');
    await pause(4_000); // No look of its own is left.
    await stage.page.evaluate(openUnder(box));
    await pause(1_000);
    expect(await coveredControls(stage.page)).toHaveLength(1);
    await stage.page.mouse.move(box.x + 100, box.y + 20);
    await stage.chipThat((chip) => chip.box.y !== box.y);
    expect(await coveredControls(stage.page)).toEqual([]);
  });
});
