import { type Html, html, on } from '@/tests/practice/html';
import { portrait, s, type View } from '@/tests/practice/view';
import type { Thread } from '@/tests/practice/world-types';
import { conversation } from './thread';

/** The message bubbles at the foot of every page: the same markup in the light DOM and in the shadow root. */
export function overlay(view: View): Html {
  return html`<aside id="msg-overlay" class="msg-overlay-container ${s('overlay')}"><div class="msg-overlay-list-bubble msg-overlay-list-bubble--is-minimized">
    <button class="msg-overlay-bubble-header__button ${s('bubble-head')}" aria-expanded="false"${on('overlay-toggle')}>${view.say('messaging')}</button>
    <ul class="msg-overlay-list-bubble__content" hidden>${view.world.threads.map((thread) => row(thread))}</ul></div></aside>`;
}

function row(thread: Thread): Html {
  return html`<li class="msg-overlay-list-bubble__convo-card"><button class="${s('row', 'link')}"${on('overlay-open', { person: thread.person.slug })}><img alt="" src="${portrait(thread.person, 32)}" width="32" height="32" class="${s('round')}"><h3 class="msg-conversation-listitem__participant-names">${thread.person.name}</h3></button></li>`;
}

export function overlayBubble(view: View, thread: Thread): Html {
  return html`<div class="msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active ${s('convo')}"><header class="${s('bubble-head')}"><h2>${thread.person.name}</h2><button aria-label="${view.say('closeConversation', thread.person.name)}" class="msg-overlay-bubble-header__control ${s('icon')}"${on('overlay-close')}>×</button></header>${conversation(view, thread)}</div>`;
}
