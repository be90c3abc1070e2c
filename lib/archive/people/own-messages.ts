import { type Book, type Found, type Message, writeActivity } from '@/lib/archive/book';
import { createIds, messageIds } from '@/lib/archive/ids';
import { ownMarks } from './own-marks';
import { threadMarks } from './thread-marks';
import { type Stretch, stretchesOf } from './threads';

/**
 * Writes the member's own messages, and a conversation for each stretch in which both sides wrote, at its first answer.
 * The stretches; undefined without a file of messages, and when nobody can tell which are the member's.
 */
export async function writeMessages(book: Book, secret: BufferSource): Promise<readonly Stretch[] | undefined> {
  const { talks } = book.knowledge;
  if (talks.length > 0 && talks.every(({ messages }) => messages.length === 0)) return [];
  const own = ownMarks(book.knowledge);
  if (!own) return undefined;
  const isOwn = ({ sender }: Message): boolean => own.has(sender);
  for (const { messages } of talks) await writeSent(book, messages.filter(isOwn), secret);
  const stretches = stretchesOf(
    talks.flatMap(({ messages }) => messages),
    isOwn,
  );
  const ids = createIds('messages', book.owner.account);
  for (const { answeredAt: at } of stretches.toSorted(byAnswer)) {
    if (at !== undefined) writeActivity(book, { id: ids.next(at), kind: 'conversation', at });
  }
  return stretches;
}

async function writeSent(book: Book, messages: readonly Message[], secret: BufferSource): Promise<void> {
  const marks = await threadMarks(messages, { account: book.owner.account, secret });
  const ids = messageIds();
  for (const [index, { at }] of messages.entries()) {
    const found: Found = { id: ids.next(marks[index] ?? '', at), kind: 'message', at };
    writeActivity(book, found);
  }
}

function byAnswer(one: Stretch, other: Stretch): number {
  return (one.answeredAt ?? 0) - (other.answeredAt ?? 0);
}
