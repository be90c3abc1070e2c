import { type Book, type MemberReader, noteMoment, type Talk } from '@/lib/archive/book';
import { fingerprint, nameMark, profileMark } from '@/lib/archive/fingerprint';
import { utcFrom } from '@/lib/archive/text/dates';
import type { Row } from '@/lib/archive/text/table';

/** Messages of everybody, as marks and moments; drafts and spam are none. Which are the member's is told when all is read. */
export function readMessages(book: Book): MemberReader {
  const talk: Talk = { messages: [], people: new Map(), names: new Map(), outgoing: new Set() };
  return {
    take: (row) => {
      if (isUnsent(row)) return 'skipped';
      const at = utcFrom(row('date'));
      if (at === undefined) return 'undated';
      const [thread, sender] = [threadOf(row), senderOf(row)];
      talk.messages.push({ thread, sender, at });
      notePeople(talk, row, { thread, sender });
      return 'taken';
    },
    finish: () => {
      book.knowledge.talks.push(talk);
      for (const { at } of talk.messages) noteMoment(book, at);
    },
  };
}

function isUnsent(row: Row): boolean {
  const isDraft = [row('ismessagedraft'), row('isconversationdraft')].some((text) => /^(?:yes|true|1)$/i.test(text));
  return isDraft || /^spam$/i.test(row('folder'));
}

/** The conversation; exports of 2018 have no id of it, only who wrote to whom. */
function threadOf(row: Row): number {
  const people = [row('from'), row('to')].map((name) => name.toLowerCase()).toSorted();
  return fingerprint(row('conversationid') || people.join('\n'));
}

/** Nobody's mark: the account was deleted. */
const nobody = 0;

function senderOf(row: Row): number {
  return profileMark(row('senderprofileurl')) ?? nameMark(row('from')) ?? nobody;
}

/** All who are named in a row: those who wrote it and those who got it. */
function notePeople(talk: Talk, row: Row, { thread, sender }: { thread: number; sender: number }): void {
  const addresses = row('recipientprofileurls')
    .split(/[,;\s]+/)
    .map(profileMark);
  const known = addresses.filter((mark) => mark !== undefined);
  const receivers = known.length > 0 || row('senderprofileurl') ? known : [nameMark(row('to'))];
  for (const mark of [sender, ...receivers]) if (mark) addTo(talk.people, mark, thread);
  const name = nameMark(row('from'));
  if (name !== undefined && sender !== nobody) addTo(talk.names, name, sender);
  if (/^outgoing$/i.test(row('direction'))) talk.outgoing.add(sender);
}

function addTo(sets: Map<number, Set<number>>, key: number, value: number): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
