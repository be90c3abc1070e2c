import { MESSAGE_TEXTS, QUICK_REPLIES } from './people';
import { BASE64URL, type Dice } from './seed';
import type { Message, Person, Thread } from './world-types';

const CONVERSATIONS = 5;
/** Of each conversation. */
const UNREAD = [0, 2, 0, 0, 1] as const;

export function createThreads(dice: Dice, people: readonly Person[]): Thread[] {
  return people.slice(0, CONVERSATIONS).map((person, index) => ({
    id: `2-${dice.text(40, BASE64URL)}`,
    person,
    messages: [createMessage(dice, index === 2), createMessage(dice, false)],
    quickReplies: index === 0 ? QUICK_REPLIES : [],
    unread: UNREAD[index] ?? 0,
  }));
}

function createMessage(dice: Dice, mine: boolean): Message {
  return {
    id: `2-${dice.text(44, BASE64URL)}`,
    mine,
    text: dice.pick(MESSAGE_TEXTS),
    time: `${1 + dice.below(11)}:${10 + dice.below(49)} PM`,
  };
}
