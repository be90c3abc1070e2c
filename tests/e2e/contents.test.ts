import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRig, type Rig } from '@/tests/support/rig';

/** How far below the upper edge of the window a part is to be found (pixels): below the row, with some air. */
const highest = 80;

const top = (id: string) => `document.getElementById('${id}')?.getBoundingClientRect().top`;
const width = 'document.documentElement.scrollWidth - innerWidth';

describe.each([
  { window: 'wide', size: { width: 1440, height: 900 } },
  { window: 'narrow', size: { width: 360, height: 740 } },
])('the contents of the dashboard in a $window window', ({ size }) => {
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
    page = rig.control;
    await page.setViewportSize(size);
    await page.goto(`${rig.origin}/dashboard.html`);
    await page.locator('#reminders').waitFor();
  });
  afterAll(() => rig?.close());

  const contents = () => page.getByRole('navigation', { name: 'On this page' });
  const marked = (name: string) => contents().locator('[aria-current=location]', { hasText: name }).waitFor();
  const isAtTop = (id: string) =>
    expect
      .poll(() => page.evaluate(`Math.abs(${top(id)} - ${highest / 2}) <= ${highest / 2}`), { timeout: 10_000 })
      .toBe(true);

  it('stay in view, mark the part that is looked at and bring others into view', async () => {
    await marked('Measures');
    for (const [name, id] of [
      ['Questions', 'questions'],
      ['Last 7 days', 'week'],
      ['Reminders, icon', 'reminders'],
    ] as const) {
      await contents().getByRole('link', { name }).click();
      await isAtTop(id);
      await marked(name);
    }
  });

  it('follow the member who scrolls', async () => {
    await page.mouse.move(size.width / 2, size.height / 2);
    const current = contents().locator('[aria-current=location]');
    const scrollAndLook = async () => {
      await page.mouse.wheel(0, -100_000);
      return current.textContent();
    };
    await expect.poll(scrollAndLook, { interval: 500, timeout: 15_000 }).toBe('Measures');
  });

  it('bring a part into view that is named before it is there', async () => {
    await page.goto('about:blank');
    await page.goto(`${rig.origin}/dashboard.html#questions`);
    await page.locator('#reminders').waitFor();
    await isAtTop('questions');
  });

  it('make the page no wider than the window', async () => {
    expect(await page.evaluate(width)).toBeLessThanOrEqual(0);
  });
});
