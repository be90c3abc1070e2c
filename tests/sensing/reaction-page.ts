import { type OpenFrame, voyager } from './open-frame';

export const post = 'urn:li:activity:1';
const reaction = { kind: 'reaction', target: post };
export const confirmed = { ...reaction, confidence: 'confirmed', by: 'voyagerSocialDashReactions reaction:toggle' };
export const likely = { ...reaction, confidence: 'likely' };
export const unanswered = { miss: 'reaction answer' };

/** A post of the classic build, with the menu of reactions in its bar. */
export const card = (pressed = 'false', more = '') => `<div data-urn="${post}"><div class="social-action-bar">
  <button id="like" class="react-button__trigger" aria-pressed="${pressed}"><i id="icon"></i></button>
  <div class="reactions-menu"><button id="celebrate" aria-label="Celebrate"></button></div></div>${more}</div>`;

export const request = voyager(`voyagerSocialDashReactions?threadUrn=${post}`);
export const set = (frame: OpenFrame, pressed = 'true') => frame.get('#like').setAttribute('aria-pressed', pressed);
export const react = (frame: OpenFrame, at = '#icon') => {
  frame.press(at);
  set(frame);
  frame.answer(request);
};
