import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Message, Thread } from '@/tests/practice/world-types';

/** One conversation: messages, quick replies, form. The page and the overlay share it. */
export function conversation(view: View, thread: Thread): Html {
  return html`<div class="msg-convo-wrapper ${s('wrapper')}"><div class="msg-s-message-list"><ul class="msg-s-message-list-content">
      <li class="msg-s-message-list__top-of-list"></li><li class="msg-s-message-list__loader hidden" hidden></li>
      ${thread.messages.map((message) => messageItem(view, thread, message))}
      <li class="msg-s-message-list__typing-indicator-container"></li>
      <li class="msg-s-message-list__quick-replies-container">${thread.quickReplies.map((text) => html`<button class="conversations-quick-replies__reply-button" aria-label="${view.say('quickReply', '', text)}"${on('quick-reply', { thread: thread.id, text })}>${text}</button>`)}</li>
      <li class="msg-s-message-list__bottom-of-list"></li></ul></div>${form(view, thread)}</div>`;
}

export function messageItem(view: View, thread: Thread, message: Message): Html {
  const sender = message.mine ? view.world.self : thread.person;
  return html`<li class="msg-s-message-list__event"><time class="msg-s-message-list__time-heading">Today</time>
    <div class="msg-s-event-listitem ${message.mine ? '' : 'msg-s-event-listitem--other '}msg-s-event-listitem--last-in-group" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:${sender.fsdId},${message.id})">
      <span class="msg-s-event-listitem--group-a11y-heading visually-hidden">${view.say('sentMessages', sender.name, message.time)}</span>
      <div class="msg-s-message-group__meta"><a href="/in/${sender.fsdId}/"><span class="msg-s-message-group__name">${sender.name}</span></a> <time class="msg-s-message-group__timestamp">${message.time}</time></div>
      <p class="msg-s-event-listitem__body">${message.text}</p>${toolbar(view, message)}</div></li>`;
}

/** An emoji for somebody else's message, a way to take back one's own. */
function toolbar({ say }: View, { id, mine }: Message): Html {
  if (mine)
    return html`<button class="msg-s-event-listitem__delete ${s('icon')}" aria-label="${say('deleteMessage')}"${on('message-recall', { message: id })}>×</button>`;
  return html`<button class="msg-s-event-listitem__quick-reaction ${s('icon')}" aria-label="${say('reactWith', '', '👏')}"${on('message-react', { message: id, emoji: '👏' })}>👏</button>`;
}

/** The empty box holds one line break, so its text has length 1. */
function form(view: View, thread: Thread): Html {
  const name = thread.person.name;
  const words = view.say('writeMessage');
  return html`<form class="msg-form"${on('message-form', { thread: thread.id })}><div class="msg-form__msg-content-container">
    <div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${words}"${on('message-box', { thread: thread.id })}><p><br></p></div>
    <div class="msg-form__placeholder" data-placeholder="${words}" aria-hidden="true"></div></div>
    <footer class="msg-form__footer"><button type="button" aria-label="Attach an image to your conversation with ${name}" class="${s('icon')}">▣</button><button type="button" aria-label="Attach a file to your conversation with ${name}" class="${s('icon')}">▤</button>
    <button type="submit" class="msg-form__send-button artdeco-button" disabled>${view.say('send')}</button>
    <button type="button" class="msg-form__send-toggle ${s('icon')}" aria-label="${view.say('sendOptions')}" aria-expanded="false"${on('send-options')}>⋯</button>
    <fieldset class="msg-form__hint" role="group" hidden><label><input type="radio" name="send-${thread.id}" value="enter" checked>Press Enter to Send</label><label><input type="radio" name="send-${thread.id}" value="click">Click Send</label></fieldset></footer></form>`;
}
