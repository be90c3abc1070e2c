import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyControl, type Control, controls, familyOf } from '@/lib/linkedin/hooks';
import { launchPracticeBrowser } from '@/tests/practice/browser';

/** For each control, every way in which LinkedIn draws it; the innermost element is what is clicked. */
const fixtures: Readonly<Record<Control, readonly string[]>> = {
  'reaction:toggle': [
    '<button class="artdeco-button react-button__trigger" aria-pressed="false"><span here></span></button>',
    '<article class="comments-comment-entity"><button aria-pressed="true"><i here></i></button></article>',
    '<button aria-label="x"><span><svg id="thumbs-up-outline-small"></svg><i here></i></span></button>',
    '<div componentkey="replaceableComment_urn:li:comment:(urn:li:activity:1,2)"><div role="button"><p here></p></div></div>',
  ],
  reaction: ['<div class="reactions-menu"><button here></button></div>'],
  comment: [
    '<button class="comments-comment-box__submit-button--cr"><i here></i></button>',
    '<div componentkey="abc-commentButtonSection"><button here></button></div>',
  ],
  repost: [
    '<button class="social-reshare-button"><i here></i></button>',
    '<button><span><svg id="repost-small"></svg><i here></i></span></button>',
  ],
  share: [
    '<button class="share-actions__primary-action"><i here></i></button>',
    '<dialog open><div contenteditable="true"></div><button here></button></dialog>',
  ],
  invite: [
    '<div class="artdeco-modal send-invite"><button here></button></div>',
    '<a href="/preload/custom-invite/?vanityName=x"><i here></i></a>',
    '<a href="/preload/search-custom-invite/?vanityName=x"><i here></i></a>',
    '<button componentkey="ConnectButtonstate:invitation:urn:li:member:1_connect"><i here></i></button>',
  ],
  message: ['<form class="msg-form"><div contenteditable="true" here></div></form>'],
  ':post': [
    '<div class="share-box-feed-entry__closed-share-box"><button here></button></div>',
    '<a href="/preload/sharebox/"><div here></div></a>',
    '<a href="/sharing/compose"><div here></div></a>',
  ],
  ':menu': [
    '<button class="feed-shared-control-menu__trigger"><i here></i></button>',
    '<button aria-expanded="false"><svg id="overflow-web-ios-small"></svg><i here></i></button>',
  ],
  ':choice': [
    '<div role="menu"><a role="menuitem"><p here></p></a></div>',
    '<li><div class="artdeco-dropdown__item" role="button"><i here></i></div></li>',
  ],
  ':other': ['<button aria-expanded="false"><i here></i></button>'],
};

const all = Object.entries(fixtures).flatMap(([control, drawn]) => drawn.map((html) => [control, html] as const));

/** Runs in the browser: the control as the sensor finds it, the first that fits the nearest marked element. */
const findIn = `(() => {
  const marked = document.querySelector('[here]').closest(${JSON.stringify(anyControl)});
  return Object.entries(${JSON.stringify(controls)}).find(([, selector]) => marked?.matches(selector))?.[0];
})()`;

describe('a control of LinkedIn’s', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchPracticeBrowser(0);
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const find = async (html: string) => {
    await page.setContent(html);
    return page.evaluate(findIn);
  };

  it.each(all)('%s is known by its mark: %s', async (control, html) => {
    expect(await find(html)).toBe(control);
  });

  it.each([
    '<button aria-label="Follow Mira Example"><i here></i></button>',
    '<button componentkey="x"><span><svg id="comment-small"></svg><i here></i></span></button>',
    '<a href="/in/mira-example/"><i here></i></a>',
    '<div contenteditable="true" here></div>',
  ])('without a mark is none: %s', async (html) => {
    expect(await find(html)).toBeUndefined();
  });

  it('belongs to the family that its name begins with, openers and menus to none', () => {
    expect(Object.keys(fixtures).map((control) => familyOf(control as Control))).toEqual([
      'reaction',
      'reaction',
      'comment',
      'repost',
      'share',
      'invite',
      'message',
      '',
      '',
      '',
      '',
    ]);
  });
});
