// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { closeMenus, openMenu } from './menus.js';
import { serverRequest, write } from './net.js';
import { page } from './page.js';
import { toast } from './toast.js';
import { controls, factsOf, handle } from './wire.js';
import { word } from './words.js';

const HOVER_MS = 600;

/** The timer of a pointer that rests on a toggle, and the button whose choices it opened last. */
let resting;
let rested;

/** The toggle: no reaction → Like, any reaction → none. */
handle('click', 'react', (_element, facts, event) => {
  event.preventDefault();
  void setReaction(facts, facts.state === '' ? 'Like' : '');
});

/** A click on the button of choices that resting has opened leaves them open. */
handle('click', 'picker', (element, facts) => {
  clearTimeout(resting);
  const staysOpen = rested === element && element.getAttribute('aria-expanded') === 'true';
  rested = undefined;
  if (!staysOpen) void openMenu(element, 'picker', facts);
});

handle('click', 'react-with', (_element, { target, type }) => {
  const [toggle] = controls('react', { target });
  closeMenus();
  if (toggle !== undefined) void setReaction(factsOf(toggle), type);
});

/** Resting on the toggle opens the choices as well. */
handle('pointerover', 'hover-picker', (element, { target }) => {
  clearTimeout(resting);
  resting = setTimeout(() => {
    const [button] = controls('picker', { target });
    if (!element.matches(':hover') || button?.getAttribute('aria-expanded') !== 'false') return;
    rested = button;
    void openMenu(button, 'picker', factsOf(button));
  }, HOVER_MS);
});

/** Shown at once, taken back when the site refuses. */
async function setReaction(facts, next) {
  const before = facts.state;
  if (before === next) return;
  clearTimeout(resting);
  paint(facts, next);
  const answer = next === '' ? await removal(facts) : await creation(facts, next);
  if (answer.ok) return;
  paint(facts, before);
  toast(page.words.failed, 'error');
}

function creation(facts, type) {
  const intent = { target: facts.target, type };
  return write(page.app === 'sdui' ? serverRequest('com.linkedin.sdui.reactions.create') : threadUrl(facts), intent);
}

function removal(facts) {
  const intent = { target: facts.target };
  if (page.app === 'sdui') return write(serverRequest('com.linkedin.sdui.reactions.delete'), intent);
  return write(threadUrl(facts), intent, 'DELETE');
}

function threadUrl({ target, of }) {
  const urn = of === 'post' ? `urn:li:activity:${target}` : `urn:li:comment:(activity:1,${target})`;
  return `/voyager/api/voyagerSocialDashReactions?threadUrn=${encodeURIComponent(urn)}`;
}

function paint(facts, state) {
  for (const toggle of controls('react', { target: facts.target })) {
    factsOf(toggle).state = state;
    if (page.app === 'ember') paintClassic(toggle, factsOf(toggle), state);
    else paintSdui(toggle, factsOf(toggle), state);
  }
}

/** The label lives in an attribute of buttons, and in hidden text on most comments; some buttons show a count alone. */
function paintSdui(toggle, { without, with: including }, state) {
  const label = state === '' ? page.words.noReaction : page.words.state[state];
  const shown = state === '' ? page.words.like : page.words.name[state];
  toggle.classList.toggle(page.classes.reacted, state !== '');
  if (toggle.matches('button')) {
    toggle.setAttribute('aria-label', label);
    [...toggle.querySelectorAll('span')].at(-1).textContent = (state === '' ? without : including) ?? shown;
    return;
  }
  const [hidden, visible] = toggle.querySelectorAll('p > span');
  hidden.textContent = label;
  visible.textContent = shown;
}

function paintClassic(toggle, { name }, state) {
  toggle.setAttribute('aria-pressed', String(state !== ''));
  toggle.setAttribute('aria-label', name === undefined ? classicLabel(state) : commentLabel(name, state));
  toggle.classList.toggle('react-button--active', state !== '');
  toggle.querySelector('.artdeco-button__text').textContent = state === '' ? page.words.like : page.words.name[state];
}

function classicLabel(state) {
  return state === '' ? page.words.react.Like : page.words.unreact[state];
}

function commentLabel(name, state) {
  if (state === '') return word('reactToComment', name, page.words.like);
  return word('unreactComment', name, page.words.name[state]);
}
