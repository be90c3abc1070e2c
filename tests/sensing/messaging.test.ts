// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { send, write } from './comment-page';
import { type Opened, told, voyager } from './open-frame';

describe('a message', () => {
  const form = (more = '', place = 'msg-overlay-conversation-bubble') => `<div class="${place}" id="talk">
    <a href="/in/mira/">Mira</a><ul id="said"></ul><form class="msg-form">${more}
    <div id="box" contenteditable="true"></div><button id="send" class="msg-form__send-button">x</button></form></div>`;
  const request = voyager('voyagerMessagingDashMessengerMessages?action=createMessage');
  const by = 'voyagerMessagingDashMessengerMessages?createMessage message';
  const sent = (html = form(), opened: Opened = {}) =>
    told(
      html,
      (frame) => {
        write(frame);
        send(frame);
        frame.answer(request);
      },
      opened,
    );

  it('is one of the conversation that its link names, or its address', () => {
    const message = { kind: 'message', confidence: 'confirmed', by };
    expect(sent()).toEqual([{ ...message, thread: '/in/mira/' }]);
    expect(sent(form(), { path: '/messaging/thread/2-abc/' })).toEqual([{ ...message, thread: '2-abc' }]);
    expect(sent(form('', 'x'))).toEqual([message]);
  });

  it('is an InMail where its form has a subject, or stands in what says so', () => {
    const inmail = { kind: 'inmail', confidence: 'confirmed', by, thread: '/in/mira/' };
    expect(sent(form('<input name="subject">'))).toEqual([inmail]);
    expect(sent(`<div class="msg-inmail">${form()}</div>`)).toEqual([inmail]);
    const noForm = form('<input name="subject">').replace('<form', '<div').replace('</form>', '</div>');
    expect(sent(noForm)).toEqual([inmail]);
  });

  it('is likely by a message of the member’s own on the page', () => {
    const show = (kind: string) =>
      told(form(), (frame) => {
        write(frame);
        frame.press('#box', { type: 'keydown', key: 'Enter' });
        frame.get('#box').textContent = '';
        frame.get('#said').innerHTML = `<li class="msg-s-event-listitem ${kind}"></li>`;
      });
    expect(show('')).toEqual([{ kind: 'message', confidence: 'likely', thread: '/in/mira/' }]);
    expect(show('msg-s-event-listitem--other')).toEqual([]);
  });

  it('is not missed where Enter may have made a line', () => {
    expect(told(form(), (frame) => frame.press('#box', { type: 'keydown', key: 'Enter' }))).toEqual([]);
    expect(told(form(), (frame) => frame.press('#box', { type: 'keydown', key: 'a' }))).toEqual([]);
  });
});
