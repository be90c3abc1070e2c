import type { BrowserContext, Page } from 'playwright-core';
import { openRig, type Rig, type RigOptions } from '@/tests/support/rig';

const whatToTry = `
A Chromium with Four Pillars in it is open, on a practice LinkedIn of invented people.
Nothing leaves this computer.

  1. Press "Start counting" on the welcome page.
  2. In the other tab, open the feed: comment, react, repost, write a post.
     Open a profile and invite somebody; answer a message; search for people.
  3. Press the puzzle piece in the toolbar, then Four Pillars: what you did is counted there,
     with an estimate and one next step.

The practice index (https://www.linkedin.com/practice/) changes the build of LinkedIn and its language.
Close the browser or press Ctrl+C here to end.
`;

/** Opens a browser to try the extension in, and waits until it is closed. */
export async function tryByHand(options: RigOptions = { build: 'sdui', headed: true }): Promise<void> {
  const rig = await openRig(options);
  const isOver = ended(rig.context);
  try {
    await openTabs(rig);
    console.log(whatToTry);
    await isOver;
  } finally {
    await rig.close();
  }
  console.log('Closed; the practice profile is deleted.');
}

/** The practice index, and one welcome page: the installation has opened another. */
async function openTabs({ context, control, origin }: Rig): Promise<void> {
  const [index = await context.newPage()] = context.pages().filter((page) => page.url() === 'about:blank');
  await index.goto('https://www.linkedin.com/practice/');
  const others = context.pages().filter((page) => page !== control && page.url().startsWith(`${origin}/welcome`));
  for (const page of others) await page.close();
  await control.bringToFront();
}

function ended(context: BrowserContext): Promise<void> {
  // Playwright's own listener would end this process before the profile is deleted.
  for (const listener of process.listeners('SIGINT')) process.off('SIGINT', listener);
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    context.once('close', () => resolve());
    // macOS keeps a browser without windows.
    const watch = (page: Page): void => {
      page.once('close', () => {
        if (context.pages().length === 0) resolve();
      });
    };
    context.pages().forEach(watch);
    context.on('page', watch);
  });
}
