import { messageItem } from '@/tests/practice/common/thread';
import { BASE64URL, createDice } from '@/tests/practice/seed';
import { findPerson, findThread, openThread } from '@/tests/practice/world';
import type { Message, Thread } from '@/tests/practice/world-types';
import type { Write, WriteCall, WriteRule } from './write-types';

const MESSAGES = '/voyager/api/voyagerMessagingDashMessengerMessages';

/** Messages and InMail share one request; reactions to a message and its recall differ by their `action`. */
export const messageWrites: readonly WriteRule[] = [
  { endpoint: starts(`${MESSAGES}?action=createMessage`), method: 'POST', read: sendsMessage },
  { endpoint: starts(`${MESSAGES}?action=reactWithEmoji`), method: 'POST', read: reactsToMessage },
  { endpoint: starts(`${MESSAGES}?action=recall`), method: 'POST', read: recallsMessage },
];

function starts(text: string): RegExp {
  return new RegExp(`^${text.replaceAll('?', '\\?')}`);
}

function sendsMessage({ intent, view }: WriteCall): Write {
  const { inmail, thread: id = '', text = '' } = intent;
  const person = inmail === undefined ? findThread(view.world, id)?.person : findPerson(view.world, inmail);
  return {
    action: inmail === undefined ? 'message' : 'inmail',
    target: person?.slug ?? '',
    apply: () => {
      if (person === undefined) return {};
      const thread = openThread(view.world, person);
      const message = addMessage(view.world.nextId(), thread, text);
      return { thread: thread.id, html: messageItem(view, thread, message).html };
    },
  };
}

function addMessage(seed: string, thread: Thread, text: string): Message {
  const message: Message = { id: `2-${createDice(seed).text(44, BASE64URL)}`, mine: true, text, time: '2:44 PM' };
  thread.messages.push(message);
  thread.quickReplies = [];
  return message;
}

function reactsToMessage({ intent }: WriteCall): Write {
  return { action: 'message-reaction', target: intent.message ?? '', apply: () => ({}) };
}

function recallsMessage({ intent, view }: WriteCall): Write {
  const target = intent.message ?? '';
  return {
    action: 'message-recalled',
    target,
    apply: () => {
      for (const { messages } of view.world.threads) {
        const place = messages.findIndex(({ id }) => id === target);
        if (place >= 0) messages.splice(place, 1);
      }
      return {};
    },
  };
}
