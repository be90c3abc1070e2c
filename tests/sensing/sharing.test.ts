// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type OpenFrame, sdui, told, voyager } from './open-frame';

/** A post with the menu above its text and the one in its bar; the share box with its opener. */
const page = `<div class="share-box-feed-entry"><button id="start">x</button></div>
  <div data-urn="urn:li:activity:1"><button id="above" aria-expanded="false"></button>
  <p id="text" class="update-components-text">Text</p><button id="below" aria-expanded="false"></button>
  <button id="repost" class="social-reshare-button" aria-expanded="false"></button>
  <button id="menu" class="x-control-menu__trigger" aria-expanded="false"></button></div>
  <button id="other" aria-expanded="false"></button><button id="plain">x</button>
  <div role="menu"><div id="choice" role="menuitem">x</div></div>
  <dialog open><div id="box" contenteditable="true"></div><button id="share">x</button></dialog>
  <button id="unmarked">x</button>`;

const shares = voyager('contentcreation/normShares');
const by = 'normShares post';
const post = { kind: 'post', confidence: 'confirmed', by };
const quote = { kind: 'repost', traits: { form: 'quote' }, confidence: 'confirmed', by };

/** What comes of a text that is shared after these controls were pressed. */
const shared = (...before: readonly string[]) =>
  told(page, (frame) => {
    for (const selector of before) frame.press(selector);
    frame.type('#box', 'Tea');
    frame.press('#share');
    frame.answer(shares);
  });

describe('what is shared', () => {
  it.each([
    ['the share box', ['#start']],
    ['no known way', []],
    ['the share box, after a menu', ['#menu', '#choice', '#start']],
    ['some other menu', ['#menu', '#other']],
    ['a menu that was left again for something on the page', ['#start', '#plain']],
  ])('is a post, opened by %s', (_, before) => {
    expect(shared(...before)).toEqual([post]);
  });

  it.each([
    ['the button that reposts and its menu', ['#repost', '#choice']],
    ['the button that reposts', ['#repost']],
    ['the menu below the text', ['#below', '#choice']],
  ])('is a repost with thoughts, opened by %s', (_, before) => {
    expect(shared(...before)).toEqual([quote]);
  });

  it.each([
    ['the menu of a post', ['#menu']],
    ['a choice of the menu of a post', ['#menu', '#choice']],
    ['a choice of the menu above the text', ['#above', '#choice']],
    ['a choice of some menu after the share box', ['#start', '#choice']],
  ])('is an edit, and no post, opened by %s', (_, before) => {
    expect(shared(...before)).toEqual([]);
  });

  it('is known as of the input, whatever a script presses', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#start');
      frame.press('#repost', { trusted: false });
      frame.press('#share');
      frame.answer(shares);
    };
    expect(told(page, play)).toEqual([post]);
  });

  it('may take a minute until its request, as uploads do', () => {
    const after = (milliseconds: number) =>
      told(page, (frame) => {
        frame.press('#share');
        frame.wait(milliseconds);
        frame.answer(shares);
      });
    expect(after(59_000)).toEqual([post]);
    expect(after(61_000)).toEqual([]);
  });

  it('counts without a known button as well, and tells that it was not known', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#unmarked');
      frame.answer(shares);
    };
    expect(told(page, play)).toEqual([{ miss: 'post input' }, { ...post, by: 'normShares' }]);
  });

  it('is a repost at once by its own request', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#repost');
      frame.press('#choice');
      frame.answer(sdui('feed.requests.createInstantRepost'));
    };
    const repost = { kind: 'repost', traits: { form: 'instant' }, confidence: 'confirmed' };
    expect(told(page, play)).toEqual([{ ...repost, by: 'requests.createInstantRepost repost' }]);
  });
});

describe('an article', () => {
  const editor = '<div class="share-actions"><button id="publish">x</button></div><button id="back">x</button>';
  const article = { kind: 'article', target: '71', confidence: 'confirmed' };
  const opened = { path: '/article/edit/71/' };
  const publish = (frame: OpenFrame, later = 0, to = '/pulse/tea-mira/') => {
    frame.press('#publish');
    frame.wait(later);
    frame.go(to, '<main></main>');
  };

  it('is published when the page goes from the editor to the article', () => {
    expect(told(editor, (frame) => publish(frame), opened)).toEqual([article]);
  });

  it('is published by the request that shares it, once', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#publish');
      frame.answer(shares);
      frame.go('/pulse/tea-mira/', '<main></main>');
    };
    expect(told(editor, play, opened)).toEqual([{ ...article, by }]);
  });

  it.each<[string, (frame: OpenFrame) => void, string]>([
    ['the page goes elsewhere', (frame) => publish(frame, 0, '/feed/'), opened.path],
    ['it takes longer than a minute', (frame) => publish(frame, 60_000), opened.path],
    ['the page was no editor', (frame) => publish(frame), '/feed/'],
    ['nothing was pressed', (frame) => frame.go('/pulse/tea-mira/', ''), opened.path],
  ])('is none when %s', (_, play, path) => {
    expect(told(editor, play, { path })).toEqual([]);
  });

  it('is none when a script or another button was pressed', () => {
    const pressed = (selector: string, trusted: boolean) =>
      told(
        editor,
        (frame) => {
          frame.press(selector, { trusted });
          frame.go('/pulse/tea-mira/', '');
        },
        opened,
      );
    expect([pressed('#publish', false), pressed('#back', true)]).toEqual([[], []]);
  });
});
