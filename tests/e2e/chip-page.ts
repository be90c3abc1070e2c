import type { Page } from 'playwright-core';

/** Runs in LinkedIn's page before its own scripts: notes when the chip came, when the page was idle, and what shifted. */
export const watchChip = `(() => {
  window.seen = { shifts: [] };
  const isOurs = (node) => node === null || node === window.seen.host;
  new MutationObserver((records) => {
    const added = records.filter(({ target }) => target === document.documentElement).flatMap((one) => [...one.addedNodes]);
    const host = added.find(({ nodeName }) => nodeName === 'DIV');
    if (host) window.seen = { ...window.seen, host, cameAt: performance.now() };
  }).observe(document, { childList: true, subtree: true });
  addEventListener('load', () => requestIdleCallback(() => { window.seen.idleAt = performance.now(); }));
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      window.seen.shifts.push({ value, ours: sources.some(({ node }) => isOurs(node)) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
})()`;

/** What LinkedIn's own scripts can find out about the chip. */
export function whatThePageSees(page: Page): Promise<unknown> {
  return page.evaluate(`(() => {
    const added = [...document.documentElement.children].filter(({ nodeName }) => !/^(HEAD|BODY)$/.test(nodeName));
    return added.map((host) => ({
      name: host.nodeName,
      attributes: host.attributes.length,
      children: host.childNodes.length,
      text: host.textContent,
      shadow: host.shadowRoot,
      address: /extension:/.test(document.documentElement.outerHTML),
    }));
  })()`);
}

/** Controls of the page in the window that a click on their middle would not reach, because of the chip. */
export function coveredControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const roots = [document, document.querySelector('#interop-outlet')?.shadowRoot].filter(Boolean);
    const controls = roots.flatMap((root) => [...root.querySelectorAll('a,button,input,textarea,select,[role=button]')]);
    const host = [...document.documentElement.children].find(({ nodeName }) => nodeName === 'DIV');
    return controls.flatMap((control) => {
      const { x, y, width, height } = control.getBoundingClientRect();
      const [left, top] = [x + width / 2, y + height / 2];
      const isInWindow = width > 0 && left >= 0 && top >= 0 && left < innerWidth && top < innerHeight;
      return isInWindow && document.elementFromPoint(left, top) === host ? [control.outerHTML.slice(0, 120)] : [];
    });
  })()`);
}

interface Box {
  readonly x: number;
  readonly y: number;
}

/** Puts a button far below the window, then scrolls it under the chip with all of the page. */
export function scrollPageUnder(chip: Box): string {
  return `(() => {
    document.body.append(${button(chip, 'position: absolute; top: 3000px')});
    document.body.style.minHeight = '6000px';
    scrollTo(0, 3000 - ${chip.y});
  })()`;
}

/** The same in a part of the page that scrolls by itself, as a conversation does. */
export function scrollPartUnder(chip: Box): string {
  return `(() => {
    const part = document.createElement('div');
    part.style = 'position: fixed; top: 0; bottom: 0; left: ${chip.x}px; width: 400px; overflow-y: scroll; background: white';
    const inside = document.createElement('div');
    inside.style.height = '6000px';
    inside.append(${button({ ...chip, x: 0 }, 'position: relative; top: 3000px')});
    part.append(inside);
    document.body.append(part);
    part.scrollTop = 3000 - ${chip.y};
  })()`;
}

/** A menu that opens under the chip. */
export function openUnder(chip: Box): string {
  return `document.body.append(${button(chip, `position: fixed; top: ${chip.y}px`)})`;
}

function button({ x }: Box, style: string): string {
  return `Object.assign(document.createElement('button'), {
    textContent: 'Show more', style: '${style}; left: ${x}px; width: 200px; height: 40px'
  })`;
}
