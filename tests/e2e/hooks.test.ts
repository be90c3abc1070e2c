import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as hooks from '@/lib/linkedin/hooks';
import * as switchHooks from '@/lib/linkedin/switch-hooks';
import { drawnControls, unmarked } from '@/tests/fixtures/linkedin/controls';
import { marked, type Piece, pieces } from '@/tests/fixtures/linkedin/marks';
import { browser as tested } from '@/tests/support/browsers';

const { anyControl, controls, familyOf } = hooks;
const names = Object.keys(controls) as hooks.Control[]; // Its keys are its type.
const drawings = names.flatMap((control) => drawnControls[control].map((html) => ({ control, html })));

/** Marks that stand on a control beside its own: the one that comes first in the table is what it is. */
const alsoFits: Readonly<Partial<Record<hooks.Control, readonly hooks.Control[]>>> = {
  repost: [':other'],
  ':menu': [':other'],
};

const selectors: Readonly<Record<string, unknown>> = { ...hooks, ...switchHooks };
const keyMarks = { offKey: switchHooks.offKey, onKey: switchHooks.onKey };
/** The parts of a selector between its outer commas. */
const partsOf = (selector: unknown) => String(selector).split(/,(?![^()]*\))/);

const piecesByName = Object.entries(pieces) as [Piece, string][];

/** Runs in the browser: the control as the sensor finds it, and all others whose mark the same element bears. */
const findIn = `(() => {
  const marked = document.querySelector('[here]').closest(${JSON.stringify(anyControl)});
  return Object.entries(${JSON.stringify(controls)}).filter(([, mark]) => marked?.matches(mark)).map(([name]) => name);
})()`;

describe('in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await tested.launch();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const find = async (html: string): Promise<readonly string[]> => {
    await page.setContent(html);
    return page.evaluate(findIn);
  };

  it.each(drawings)('a control is known by its mark and by no other: $control, $html', async ({ control, html }) => {
    const [first, ...rest] = await find(html);
    expect(first).toBe(control);
    expect(rest.filter((other) => !(alsoFits[control] as readonly string[] | undefined)?.includes(other))).toEqual([]);
  });

  it.each(unmarked)('a control without a mark is none: %s', async (html) => {
    expect(await find(html)).toEqual([]);
  });

  it.each(Object.entries(marked))('the mark "%s" fits what it is for, and nothing else', async (name, [how, fits]) => {
    const ask = how === 'itself' ? 'matches' : 'querySelector';
    await page.setContent(piecesByName.map(([piece, html]) => `<section id="${piece}">${html}</section>`).join(''));
    const fitting = await page.evaluate(`[...document.querySelectorAll('section')]
      .filter((section) => section.querySelector('[here]').${ask}(${JSON.stringify(selectors[name])}))
      .map((section) => section.id)`);
    expect((fitting as string[]).sort()).toEqual([...fits].sort());
  });

  it.each(names)('every part of the mark of "%s" is needed by a way to draw it', async (control) => {
    expect(await unused(partsOf(controls[control]), drawnControls[control])).toEqual([]);
  });

  it.each(Object.entries(marked))('every part of the mark "%s" is needed by a piece', async (name, [, fits]) => {
    expect(
      await unused(
        partsOf(selectors[name]),
        fits.map((piece) => pieces[piece]),
      ),
    ).toEqual([]);
  });

  /** The parts of a selector that fit nothing in any of the drawings. */
  async function unused(parts: readonly string[], drawn: readonly string[]): Promise<unknown> {
    await page.setContent(drawn.join(''));
    return page.evaluate(`${JSON.stringify(parts)}.filter((part) => !document.querySelector(part))`);
  }
});

describe('a mark', () => {
  it('that is a selector is tested', () => {
    const own = ['anyControl', 'clickable', 'controls', 'familyOf', 'keyAttributes', 'offKey', 'onKey'];
    expect(Object.keys(marked).sort()).toEqual(
      Object.keys(selectors)
        .filter((name) => !own.includes(name))
        .sort(),
    );
  });

  it.each([
    ['offKey', ['followKey']],
    ['onKey', ['followingKey', 'unfollowKey', 'pendingKey']],
  ] as const)('at the end of a key says the state: %s', (name, fits) => {
    const keys = piecesByName.map(([piece, html]) => [piece, /componentkey="([^"]*)"/.exec(html)?.[1]] as const);
    const fitting = keys.filter(([, key]) => key && keyMarks[name].test(key)).map(([piece]) => piece);
    expect(fitting.sort()).toEqual([...fits].sort());
  });
});

describe('a control', () => {
  it('belongs to the family that its name begins with, openers and menus to none', () => {
    expect(Object.fromEntries(names.map((control) => [control, familyOf(control)]))).toEqual({
      'reaction:toggle': 'reaction',
      reaction: 'reaction',
      comment: 'comment',
      repost: 'repost',
      post: 'post',
      invite: 'invite',
      'invite-withdrawn': 'invite-withdrawn',
      'invite-accepted': 'invite-accepted',
      message: 'message',
      follow: 'follow',
      ':post': '',
      ':menu': '',
      ':choice': '',
      ':other': '',
    });
  });
});
