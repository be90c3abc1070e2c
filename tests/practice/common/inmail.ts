import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { findPerson, findThread, openThread } from '@/tests/practice/world';
import type { Person } from '@/tests/practice/world-types';
import { messagingScreen } from './messaging';
import { overlayBubble } from './overlay';

const CREDITS = 12;

/** A new message on a page of its own: to people out of the network it is InMail. */
export function composeScreen(view: View): Html {
  const person = findPerson(view.world, view.url.searchParams.get('recipient') ?? '');
  if (person === undefined || person.degree === 0) return messagingScreen(view, '');
  if (!needsInmail(view, person)) return messagingScreen(view, openThread(view.world, person).id);
  return html`<main class="scaffold-layout__main msg-page ${s('messaging')}"><div class="${s('thread')}"><div class="msg-thread"><h2>${view.say('newMessage')}</h2><p>${person.name}</p>${inmailForm(view, person)}</div></div></main>`;
}

/** The bubble that a profile's Message control opens. */
export function messageBubble(view: View, person: Person): Html {
  if (!needsInmail(view, person)) return overlayBubble(view, openThread(view.world, person));
  return html`<div class="msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active ${s('convo')}"><header class="${s('bubble-head')}"><h2>${view.say('newMessage')}</h2><button aria-label="${view.say('closeConversation', person.name)}" class="msg-overlay-bubble-header__control ${s('icon')}"${on('overlay-close')}>×</button></header><p>${person.name}</p>${inmailForm(view, person)}</div>`;
}

/** Once there is a conversation, further messages in it are plain ones. */
function needsInmail(view: View, person: Person): boolean {
  return person.degree > 1 && person.relation !== 'connected' && findThread(view.world, person.slug) === undefined;
}

function inmailForm(view: View, person: Person): Html {
  const { say } = view;
  const words = say('writeMessage');
  return html`<form class="msg-form msg-inmail-compose-form-v2"${on('inmail-form', { person: person.slug })}><div class="msg-inmail-credits-display">${say('creditsLeft', '', CREDITS)}</div>
    <input type="text" name="subject" class="msg-form__subject" aria-label="${say('subject')}" placeholder="${say('subject')}" autocomplete="off"${on('inmail-text')}>
    <div class="msg-form__msg-content-container"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${words}"${on('inmail-text')}><p><br></p></div><div class="msg-form__placeholder" data-placeholder="${words}" aria-hidden="true"></div></div>
    <footer class="msg-form__footer"><button type="submit" class="msg-form__send-button artdeco-button" disabled>${say('send')}</button></footer></form>`;
}
