import type { Page } from 'playwright-core';
import { inside } from './inside';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The chip as the member sees it; a page cannot see it, an extension can. */
export interface FoundChip {
  /** What is read out, and what is shown. */
  readonly label: string;
  readonly text: string;
  readonly classes: readonly string[];
  readonly box: Box;
  /** Buttons that are shown, in their order. */
  readonly buttons: readonly Box[];
  readonly background: string;
}

/** The same numbers stand for the same nodes of the chip, as long as nothing of it was made anew. */
export async function nodesOfChip(control: Page): Promise<readonly number[]> {
  return inside(
    control,
    `(all) => {
      const numbers = (globalThis.numbersOfNodes ??= new WeakMap());
      const nodes = all.flatMap((one) => [one, ...[...one.childNodes].filter(({ nodeType }) => nodeType === 3)]);
      return nodes.map((node) => {
        if (!numbers.has(node)) numbers.set(node, (globalThis.lastNumber = (globalThis.lastNumber ?? 0) + 1));
        return numbers.get(node);
      });
    }`,
  );
}

/** Undefined when there is none in the page. */
export async function findChip(control: Page): Promise<FoundChip | undefined> {
  return (await inside<FoundChip | null>(control, describeChip)) ?? undefined;
}

/** Runs in the page, in the world of our scripts. */
const describeChip = `(all) => {
  const boxOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const chip = all.find((one) => one.matches('aside'));
  if (!chip) return null;
  const [button] = chip.querySelectorAll('button');
  return {
    label: button.ariaLabel,
    text: button.textContent,
    classes: [...chip.classList],
    box: boxOf(chip),
    buttons: [...chip.querySelectorAll('button')].filter((one) => one.checkVisibility()).map(boxOf),
    background: getComputedStyle(chip).backgroundColor,
  };
}`;

/** Clicks with the mouse on the middle of a box. */
export async function clickOn(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.click(x + width / 2, y + height / 2);
}
