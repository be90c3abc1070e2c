import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where the pictures of a tour lie; not part of the repository. */
const pictureFolder = join(import.meta.dirname, '..', '..', '.output', 'tour');

/** The tallest that a browser lets a popup become. */
export const tallest = 600;

/** Photographs what is on the screen, or the whole length of the page. @returns the path of the picture. */
export async function photographPage(page: Page, name: string, fullPage = false): Promise<string> {
  const path = join(pictureFolder, `${name}.png`);
  await page.screenshot({ path, fullPage, animations: 'disabled' });
  return path;
}

/** The popup at double resolution, as tall as its content, in light and in dark. */
export async function photographPopup(popup: Page): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const path = join(pictureFolder, colorScheme === 'light' ? 'popup.png' : 'popup-dark.png');
    await photographSharply(popup, path, tallest);
    paths.push(path);
  }
  return paths;
}

/**
 * A narrow page of ours at double resolution, as tall as its content, up to a height in pixels. Playwright's own
 * pictures have the resolution that the context was opened with.
 */
export async function photographSharply(popup: Page, path: string, most: number): Promise<void> {
  const content = await popup.evaluate("document.querySelector('#root').getBoundingClientRect().bottom");
  const height = Math.min(most, Math.ceil(Number(content)));
  const session = await popup.context().newCDPSession(popup);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 360,
    height,
    deviceScaleFactor: 2,
    mobile: false,
  });
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data, 'base64');
}
