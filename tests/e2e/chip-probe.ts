import type { CDPSession, Page } from 'playwright-core';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The chip as the member sees it; a page cannot see it, the debugger can. */
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
export async function nodesOfChip(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  const chip = await chipNode(session);
  await session.detach();
  return chip ? allIn(chip).map(({ backendNodeId }) => backendNodeId) : [];
}

function allIn(node: DebugNode): readonly DebugNode[] {
  return [node, ...(node.children ?? []).flatMap(allIn)];
}

interface DebugNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DebugNode[];
  readonly shadowRoots?: readonly (DebugNode & { readonly shadowRootType?: string })[];
}

/** Undefined when there is none in the page. */
export async function findChip(page: Page): Promise<FoundChip | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const chip = await chipNode(session);
    if (!chip) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: chip.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: describeChip,
      returnByValue: true,
    });
    return result.value as FoundChip;
  } finally {
    await session.detach();
  }
}

async function chipNode(session: CDPSession): Promise<DebugNode | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = (root as DebugNode).children?.find(({ nodeName }) => nodeName === 'HTML');
  const inside = html?.children?.flatMap(({ shadowRoots = [] }) => shadowRoots).find(isClosed);
  return inside?.children?.find(({ nodeName }) => nodeName === 'ASIDE');
}

function isClosed({ shadowRootType }: { readonly shadowRootType?: string }): boolean {
  return shadowRootType === 'closed';
}

/** Runs in the browser, on the chip. */
const describeChip = `function () {
  const boxOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  return {
    label: this.querySelector('button').ariaLabel,
    text: this.querySelector('button').textContent,
    classes: [...this.classList],
    box: boxOf(this),
    buttons: [...this.querySelectorAll('button')].filter((one) => one.checkVisibility()).map(boxOf),
    background: getComputedStyle(this).backgroundColor,
  };
}`;

/** Clicks with the mouse on the middle of a box. */
export async function clickOn(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.click(x + width / 2, y + height / 2);
}
