// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type OpenFrame, sdui, told } from './open-frame';
import { card, confirmed, post, react, request, set } from './reaction-page';

/** One of the 2026 build. */
const modern = (label: string, shown = '') => `<div data-sdui-screen="x"><div componentkey="expanded1${post}">
  <button id="like" aria-label="${label}"><svg id="thumbs-up-outline-small"></svg><span aria-hidden="true">${shown}</span></button>
  </div></div>`;

describe('a reaction', () => {
  it('is confirmed by LinkedIn’s answer', () => {
    expect(told(card(), (frame) => react(frame))).toEqual([confirmed]);
  });

  it('is one also by Enter on the button, with the click that the browser makes of it', () => {
    const html = card();
    const play = (frame: OpenFrame) => {
      frame.press('#like', { type: 'keydown', key: 'Enter' });
      react(frame, '#like');
    };
    expect(told(html, play)).toEqual([confirmed]);
  });

  it('is one by a choice of the menu, unless it changes one that stands', () => {
    const choose = (frame: OpenFrame) => react(frame, '#celebrate');
    expect(told(card('false'), choose)).toEqual([{ ...confirmed, by: 'voyagerSocialDashReactions reaction' }]);
    expect(told(card('true'), choose)).toEqual([]);
  });

  it('is changed, not repeated, where it was counted already', () => {
    const play = (frame: OpenFrame) => {
      react(frame);
      frame.get('#like').removeAttribute('aria-pressed');
      frame.wait(500);
      react(frame, '#celebrate');
    };
    expect(told(card(), play)).toEqual([confirmed]);
  });

  it('is taken back on the same page, and is none where an earlier one is', () => {
    const release = (frame: OpenFrame) => {
      frame.wait(2_000);
      frame.press('#like');
      set(frame, 'false');
      frame.answer(request);
    };
    const both = (frame: OpenFrame) => {
      react(frame);
      release(frame);
    };
    expect(told(card(), both)).toEqual([]);
    expect(told(card('true'), release)).toEqual([]);
  });

  it('is known by the post beneath a menu that floats above the page', () => {
    const menu = '<div class="reactions-menu"><button id="floating" aria-label="Celebrate"></button></div>';
    const beneath = `<div id="around"><div data-urn="${post}"><p beneath>Text</p></div></div>${menu}`;
    const play = (frame: OpenFrame) => {
      frame.press('#floating');
      frame.answer(sdui('reactions.create'));
    };
    expect(told(beneath, play)).toEqual([{ ...confirmed, by: 'reactions.create reaction' }]);
    const opener = `<div data-urn="urn:li:activity:2"><button id="opener" aria-expanded="true"></button></div>`;
    const opened = (frame: OpenFrame) => {
      frame.press('#opener');
      play(frame);
    };
    expect(told(opener + beneath, opened)).toEqual([
      { ...confirmed, target: 'urn:li:activity:2', by: 'reactions.create reaction' },
    ]);
  });

  it('is known by its words in the build of 2026', () => {
    const play = (url: string) => (frame: OpenFrame) => {
      frame.press('#like');
      frame.answer(url);
    };
    const target = `expanded1${post}`;
    const create = { ...confirmed, target, by: 'reactions.create reaction:toggle' };
    expect(told(modern('Reaction button state: no reaction'), play(sdui('reactions.create')))).toEqual([create]);
    expect(told(modern('Reaction button state: Like', 'Like'), play(sdui('reactions.delete')))).toEqual([]);
  });
});
