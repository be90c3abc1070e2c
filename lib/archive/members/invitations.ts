import {
  type Book,
  type Found,
  type MemberReader,
  noteMoment,
  type SentInvitation,
  writeActivity,
} from '@/lib/archive/book';
import { profileMark } from '@/lib/archive/fingerprint';
import { createIds } from '@/lib/archive/ids';
import { pacificFrom } from '@/lib/archive/text/dates';

/**
 * Invitations that the member sent, in the last six months or so. Their sender is the member, which tells who that is.
 * Those that the member got are looked at for nothing but their time.
 */
export function readInvitations(book: Book): MemberReader {
  const ids = createIds('invitations', book.owner.account);
  const found: (Found & SentInvitation)[] = [];
  const own = new Set<number>();
  let latest = 0;
  return {
    take: (row) => {
      const at = pacificFrom(row('sentat'));
      if (at === undefined) return 'undated';
      latest = Math.max(latest, at);
      if (!/^outgoing$/i.test(row('direction'))) return 'skipped';
      const traits = { note: row('message') !== '' };
      const sender = profileMark(row('inviterprofileurl'));
      if (sender !== undefined) own.add(sender);
      found.push({ id: ids.next(at, traits), kind: 'invite', at, traits, to: profileMark(row('inviteeprofileurl')) });
      return 'taken';
    },
    finish: () => {
      noteMoment(book, latest);
      for (const one of found) {
        writeActivity(book, one);
        book.knowledge.sent.set(one.id, { at: one.at, to: one.to });
      }
      for (const mark of own) book.knowledge.ownProfiles.add(mark);
    },
  };
}
