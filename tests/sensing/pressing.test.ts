// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type OpenFrame, openFrame, told, voyager } from './open-frame';

const repost = voyager('voyagerFeedDashReposts');
const reposted = { kind: 'repost', traits: { form: 'instant' }, confidence: 'confirmed', by: 'voyagerFeedDashReposts' };
const page = '<main><button id="it">x</button><p id="text">Text</p><div id="box" contenteditable="true"></div></main>';
const missed = { miss: 'repost click' };

describe('an input', () => {
  const pressed = (selector: string, how: Parameters<OpenFrame['press']>[1]) =>
    told(page, (frame) => {
      frame.press(selector, { type: 'keydown', ...how });
      frame.answer(repost);
    });

  it.each([
    ['a key outside of editors, which may be a hotkey', '#text', { key: 'r' }],
    ['Enter in an editor', '#box', { key: 'Enter' }],
  ])('is %s', (_, selector, how) => {
    expect(pressed(selector, how)).toEqual([reposted]);
  });

  it.each([
    ['another key in an editor', '#box', { key: 'r' }],
    ['the Enter that ends the composing of a character', '#box', { key: 'Enter', isComposing: true }],
  ])('that begins nothing is %s', (_, selector, how) => {
    expect(pressed(selector, how)).toEqual([missed]);
  });

  it('on what we put into the page ourselves is none', () => {
    const play = (frame: OpenFrame) => {
      Object.assign(frame.get('#it'), { ours: true });
      frame.press('#it');
      frame.answer(repost);
    };
    expect(told(page, play)).toEqual([]);
  });

  it('is known inside an open shadow root', () => {
    const play = (frame: OpenFrame) => {
      const root = frame.get('#text').attachShadow({ mode: 'open' });
      root.innerHTML = '<button id="inner">x</button>';
      const inner = root.getElementById('inner') as HTMLElement; // It stands right above.
      frame.pressOn(inner);
      frame.answer(repost);
    };
    expect(told(page, play)).toEqual([reposted]);
  });
});

describe('the sensor', () => {
  it('says nothing any more once it is stopped, not even of what it waited for', () => {
    const frame = openFrame('<button id="it" class="react-button__trigger"></button>');
    frame.press('#it');
    frame.stop();
    frame.press('#it');
    frame.answer(voyager('voyagerSocialDashReactions?threadUrn=urn:li:activity:1'));
    frame.wait(20_000);
    expect(frame.told).toEqual([]);
  });

  it('looks at no page in a frame, where the script that does is not', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#it');
      frame.go('/search/results/people/?keywords=tea', '<main></main>');
      frame.answer('https://www.linkedin.com/flagship-web/search/results/people/?keywords=tea');
      frame.wait(20_000);
      frame.press('main');
      frame.answer(repost);
    };
    expect(told(page, play, { top: false })).toEqual([reposted]);
  });

  it('hears what is pressed around its frame, as far as it may look there', () => {
    const around = document.implementation.createHTMLDocument();
    around.body.innerHTML = '<button id="outside">x</button>';
    const heard = (parent: object) => {
      vi.stubGlobal('parent', parent);
      return told(page, (frame) => {
        frame.pressOn(around.body.firstElementChild ?? around.body);
        frame.answer(repost);
      });
    };
    const outer: { document: Document; parent?: unknown } = { document: around };
    outer.parent = outer;
    expect(heard(outer)).toEqual([reposted]);
    const closed = {
      get document() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    };
    expect(heard(closed)).toEqual([]);
  });

  const card = `<main><section componentkey="x"><h1>Mira</h1></section></main>`;
  it('tells visits of the changes of the address', () => {
    const play = (path: string) => (frame: OpenFrame) => {
      frame.press('#it');
      frame.go(path, card);
    };
    const search = { kind: 'people-search', confidence: 'likely', by: 'people-search' };
    expect(told(page, play('/search/results/people/?keywords=tea'))).toMatchObject([search]);
    expect(told(page, (frame) => frame.go('/search/results/people/?keywords=tea', card))).toEqual([]);
  });
});
