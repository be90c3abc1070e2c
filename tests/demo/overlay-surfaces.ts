import type { Page } from 'playwright-core';
import { inside } from '@/tests/e2e/inside';
import type { Rig } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';
import type { Surface } from './surfaces';

/** Where something that we added to LinkedIn's page is. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const look: Surface['take'] = (page, path) => page.screenshot({ path, animations: 'disabled' });

const wide = { width: 1440, height: 900 };
const narrow = { width: 360, height: 740 };

/** What is added to LinkedIn's pages when the member wants it. */
export const overlaySurfaces: readonly Surface[] = [
  { name: 'chip-1440', ...wide, open: openFeed, take: look, darken },
  { name: 'chip-360', ...narrow, open: openFeed, take: look, darken },
  { name: 'panel-1440', ...wide, open: openPanel, take: look, darken },
  { name: 'panel-360', ...narrow, open: openPanel, take: look, darken },
];

async function openFeed({ control }: Rig, page: Page): Promise<void> {
  await page.goto('https://www.linkedin.com/feed/');
  await boxOf(control, 'button');
}

/** Its closed root is out of Playwright's reach too: clicked is where the chip was drawn. */
async function openPanel(rig: Rig, page: Page): Promise<void> {
  await openFeed(rig, page);
  const { x, y, width, height } = await boxOf(rig.control, 'button.open');
  await page.mouse.click(x + width / 2, y + height / 2);
  await boxOf(rig.control, 'dialog');
}

/** @throws when it does not come. */
async function boxOf(control: Page, selector: string): Promise<Box> {
  const read = `(all) => all.find((one) => one.matches(${JSON.stringify(selector)}))?.getBoundingClientRect().toJSON()`;
  const box = await until(
    () => inside<Box | undefined>(control, read),
    (found) => (found?.width ?? 0) > 0,
  );
  if (!box) throw new Error(`There is no "${selector}" in what we added to the page.`);
  return box;
}

/** LinkedIn is dark when its member says so there, whatever the browser wishes. */
async function darken(page: Page): Promise<void> {
  await page.addInitScript(`
    const colours = { page: '#1b1f23', paper: '#22272b', ink: '#f0f0f0', soft: '#b8bcc0', line: '#3a4046', accent: '#7fb3d0' };
    const style = new CSSStyleSheet();
    const lines = Object.entries(colours).map(([name, colour]) => '--' + name + ':' + colour + ' !important');
    style.replaceSync(':root {' + lines.join(';') + '}');
    document.adoptedStyleSheets = [style];
  `);
}
