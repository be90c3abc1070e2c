import type { Knowledge, Talk } from '@/lib/archive/book';

/**
 * By which marks the member writes messages. The first of these that knows: what an old export itself calls outgoing; the
 * sender of the invitations that the member sent; the one sender who has the name of the profile; who takes part in more
 * threads than anybody else. Undefined where none does.
 */
export function ownMarks(knowledge: Knowledge): ReadonlySet<number> | undefined {
  const { talks, ownProfiles, ownNames } = knowledge;
  const outgoing = new Set(talks.flatMap((talk) => [...talk.outgoing]));
  const invited = new Set([...ownProfiles].filter((mark) => talks.some(({ people }) => people.has(mark))));
  const named = new Set([...ownNames].flatMap((name) => talks.flatMap((talk) => [...(talk.names.get(name) ?? [])])));
  if (outgoing.size > 0) return outgoing;
  if (invited.size > 0) return invited;
  return named.size === 1 ? named : busiest(talks);
}

function busiest(talks: readonly Talk[]): ReadonlySet<number> | undefined {
  const threads = new Map<number, Set<number>>();
  for (const [mark, own] of talks.flatMap(({ people }) => [...people])) {
    threads.set(mark, new Set([...(threads.get(mark) ?? []), ...own]));
  }
  const [first, second] = [...threads].toSorted(([, one], [, other]) => other.size - one.size);
  if (!first || first[1].size < 2 || first[1].size === second?.[1].size) return undefined;
  return new Set([first[0]]);
}
