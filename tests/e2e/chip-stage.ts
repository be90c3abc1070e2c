import type { Page } from 'playwright-core';
import type { Member } from '@/tests/practice/actor';
import { openRig, type Rig } from '@/tests/support/rig';
import { pause, until } from '@/tests/support/wait';
import { watchChip } from './chip-page';
import { type FoundChip, findChip } from './chip-probe';

/** A member with the chip in LinkedIn's pages. */
export interface Stage {
  readonly rig: Rig;
  readonly member: Member;
  readonly page: Page;
  /** Opens a page in a window of this width, and waits until the chip has found its place there. */
  openAt(width: number, path: string): Promise<FoundChip>;
  /** The chip, once it is as wanted. */
  chipThat(isWanted: (chip: FoundChip) => boolean): Promise<FoundChip>;
  /** The chip, once it is as wanted and stands where it stood a moment before. */
  restingChip(isWanted: (chip: FoundChip) => boolean): Promise<FoundChip>;
  chipSaying(words: RegExp): Promise<FoundChip>;
  /** Once there is none, or after all patience what there is. */
  noChip(): Promise<FoundChip | undefined>;
  switchTo(isOn: boolean): Promise<unknown>;
  stored(): Promise<{ readonly chip?: unknown }>;
  /** Everything that was chosen about the chip. */
  forget(): Promise<unknown>;
}

export async function openStage(): Promise<Stage> {
  const rig = await openRig({ build: 'sdui' });
  await rig.consent();
  const switchTo = (isOn: boolean): Promise<unknown> =>
    rig.control.evaluate(`chrome.runtime.sendMessage({ type: 'insights', isOn: ${isOn} })`);
  await switchTo(true);
  const { member, page } = await rig.openMember('chip');
  await page.addInitScript(watchChip);

  const chipThat = async (isWanted: (chip: FoundChip) => boolean): Promise<FoundChip> => {
    const found = await until(
      () => findChip(rig.control),
      (chip) => chip !== undefined && isWanted(chip),
    );
    if (!found || !isWanted(found)) throw new Error(`No such chip, but ${JSON.stringify(found)}`);
    return found;
  };
  const chipSaying = (words: RegExp): Promise<FoundChip> => chipThat(({ text }) => words.test(text));
  return {
    ...{ rig, member, page, chipThat, chipSaying, switchTo },
    async openAt(width, path) {
      await page.setViewportSize({ width, height: width < 640 ? 740 : 900 });
      await member.open(path);
      await chipSaying(/Value/);
      await pause(1_800); // It looks once more at a page that is drawn late.
      return await chipSaying(/Value/);
    },
    restingChip(isWanted) {
      let last = 0;
      return chipThat((chip) => {
        const isAtRest = chip.box.x === last;
        last = chip.box.x;
        return isAtRest && isWanted(chip);
      });
    },
    noChip: () =>
      until(
        () => findChip(rig.control),
        (chip) => chip === undefined,
      ),
    stored: async () => (await rig.control.evaluate("chrome.storage.local.get('chip')")) as { chip?: unknown },
    forget: () => rig.control.evaluate("chrome.storage.local.remove('chip')"),
  };
}
