import { type Html, html, on } from '@/tests/practice/html';
import { figure, portrait, s, type View } from '@/tests/practice/view';
import { findThread } from '@/tests/practice/world';
import type { Thread } from '@/tests/practice/world-types';
import { conversation } from './thread';

/** The messaging page is the classic app in both builds. */
export function messagingScreen(view: View, key: string): Html {
  const { world, say } = view;
  const thread = findThread(world, key) ?? world.threads[0];
  return html`<main class="scaffold-layout__main msg-page ${s('messaging')}"><div class="msg-conversations-container ${s('conversations')}">
    <div class="${s('row')}"><button data-test-messaging-inbox-filters__filter-pill="UNREAD" class="artdeco-pill">${say('unread')}</button><button data-test-messaging-inbox-filters__filter-pill="STARRED" class="artdeco-pill">${say('starred')}</button></div>
    <ul class="msg-conversations-container__conversations-list" aria-label="${say('conversationList')}">${world.threads.map((each, index) => listItem(view, each, { open: each === thread, bare: index === 3 }))}</ul></div>
    <div class="${s('thread')}">${thread === undefined ? '' : threadPane(view, thread)}</div></main>`;
}

/** A snippet that begins with "You:" is the member's own; some rows have no snippet. */
function listItem(view: View, thread: Thread, { open, bare }: { open: boolean; bare: boolean }): Html {
  const last = thread.messages.at(-1);
  const snippet =
    last === undefined || bare
      ? ''
      : html`<p class="msg-conversation-card__message-snippet">${last.mine ? `${view.say('you')}: ` : ''}${last.text}</p>`;
  return html`<li class="msg-conversation-listitem ${open ? s('open') : ''}"><div class="msg-conversation-card ${thread.unread > 0 ? 'msg-conversation-card__convo-item-container--unread' : ''} ${s('row')}" tabindex="0"${on('conversation-open', { thread: thread.id })}><img alt="" src="${portrait(thread.person, 48)}" width="48" height="48" class="${s('round')}">
    <div class="${s('grow')}"><h3 class="msg-conversation-listitem__participant-names">${thread.person.name}</h3>${snippet}</div><time class="msg-conversation-card__time-stamp">${last?.time}</time>${thread.unread > 0 ? html`<div aria-label="${view.say('unreadMessages', '', figure(view, thread.unread))}"><span class="notification-badge__count">${figure(view, thread.unread)}</span></div>` : ''}</div></li>`;
}

function threadPane(view: View, thread: Thread): Html {
  return html`<div class="msg-thread"><a class="msg-thread__link-to-profile" href="https://www.linkedin.com/in/${thread.person.fsdId}"><h2 class="msg-entity-lockup__entity-title">${thread.person.name}</h2></a>${conversation(view, thread)}</div>`;
}
