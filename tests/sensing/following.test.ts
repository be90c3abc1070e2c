// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type OpenFrame, sdui, told, voyager } from './open-frame';

const confirmed = (kind: string, by: string, more = {}) => ({ kind, confidence: 'confirmed', by, ...more });
const pressed =
  (url: string, then: (frame: OpenFrame) => void = () => {}) =>
  (frame: OpenFrame) => {
    frame.press('#it');
    frame.answer(url);
    then(frame);
  };

describe('a follow', () => {
  const request = sdui('mynetwork.addaUpdateFollowState');
  const target = 'FollowButtonurn:li:member:1';
  const follow = confirmed('follow', 'mynetwork.addaUpdateFollowState follow', { target });
  const button = (key: string, label = 'x') => `<button id="it" componentkey="${key}" aria-label="${label}"></button>`;
  const says = (key: string) => (frame: OpenFrame) => frame.get('#it').setAttribute('componentkey', key);

  it('is one where its button was off, and none where it was on', () => {
    expect(told(button(`${target}_follow`), pressed(request))).toEqual([follow]);
    expect(told(button(`${target}_following`), pressed(request))).toEqual([]);
  });

  it('is one once the button says more, or a known word, within four seconds', () => {
    const later = (label: string, after: number) => (frame: OpenFrame) => {
      frame.wait(after);
      frame.get('#it').setAttribute('aria-label', label);
    };
    const html = button(target, 'Abc');
    expect(told(html, pressed(request, later('Abcdef', 3_900)))).toEqual([follow]);
    expect(told(html, pressed(request, later('Following', 100)))).toEqual([follow]);
    expect(told(html, pressed(request, later('Ab', 100)))).toEqual([]);
    expect(told(html, pressed(request, later('Abcdef', 4_300)))).toEqual([{ miss: 'follow label' }]);
  });

  it('that the page never tells is one where the button looked off', () => {
    const looksOff = button(target).replace('</button>', '<svg id="add-small"></svg></button>');
    expect(told(looksOff, pressed(request))).toEqual([follow]);
    expect(told(button(target), pressed(request))).toEqual([{ miss: 'follow label' }]);
  });

  it('is not missed where the button stands in a dialog, or is gone at once', () => {
    expect(told(`<dialog>${button(target)}</dialog>`, pressed(request))).toEqual([]);
    const remove = (frame: OpenFrame) => frame.get('#it').remove();
    const looksOff = button(target).replace('</button>', '<svg id="add-small"></svg></button>');
    const gone = (frame: OpenFrame) => {
      pressed(request, remove)(frame);
      frame.wait(400);
      expect(frame.told).toEqual([follow]);
    };
    expect(told(looksOff, gone)).toEqual([follow]);
  });

  it('is of whom the request names, before its button', () => {
    const url = voyager('feed/dash/followingStates/urn:li:fsd_followingState:1');
    const named = { ...follow, by: 'followingStates* follow', target: 'urn:li:fsd_followingState:1' };
    expect(told(button(`${target}_follow`), pressed(url))).toEqual([named]);
    const unnamed = confirmed('follow', 'mynetwork.addaUpdateFollowState follow');
    expect(told(button('FollowButton_follow'), pressed(request))).toEqual([unnamed]);
  });

  it('that LinkedIn left open is likely where the button shows it, or gave way to its twin', () => {
    const likely = { kind: 'follow', confidence: 'likely', target };
    const open = (then: (frame: OpenFrame) => void) => (frame: OpenFrame) => {
      frame.press('#it');
      then(frame);
      frame.answer(request, { status: 500 });
    };
    const miss = { miss: 'follow answer' };
    const hide = (frame: OpenFrame) => frame.get('#it').setAttribute('hidden', '');
    expect(told(button(`${target}_follow`), open(says(`${target}_following`)))).toEqual([likely]);
    expect(told(button(`${target}_follow`), open(hide))).toEqual([likely]);
    expect(told(button(target), open(hide))).toEqual([miss]);
    expect(told(button(`${target}_following`), open(hide))).toEqual([miss]);
    expect(
      told(
        button(`${target}_follow`),
        open(() => {}),
      ),
    ).toEqual([miss]);
    expect(told(button(`${target}_follow`), open(hide), { top: false })).toEqual([miss]);
    const refuse = (frame: OpenFrame) => {
      says(`${target}_following`)(frame);
      document.body.insertAdjacentHTML('beforeend', '<i role="alert" data-test-artdeco-toast-item-type="error">No</i>');
    };
    expect(told(button(`${target}_follow`), open(refuse))).toEqual([miss]);
  });

  it('is not known in a frame, where the script that reads switches is not', () => {
    expect(told(button(`${target}_follow`), pressed(request), { top: false })).toEqual([{ miss: 'follow label' }]);
  });
});
