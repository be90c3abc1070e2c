import type { World } from '@/tests/practice/world-types';

/** What the walks type and search for. */
const typed = [
  'A fine jar',
  'Well put',
  'Indeed.',
  'Said better',
  'Look at this',
  'Hello corridor',
  'lighthouse',
  'Good day',
  'tea merchant',
  'jars',
];

/** What marks an address or an id of LinkedIn's, whoever it is of. */
const marks = ['urn:', 'linkedin.com', 'http', '/in/', 'ACoA', 'ACwA', 'fsd_'];

/** Names, slugs, ids and texts of a world, and of what was typed in it, that stand in a dump of the stores. */
export function leaksIn(dump: string, worlds: readonly World[]): readonly string[] {
  const known = worlds.flatMap(({ self, people, posts, threads }) => [
    ...[self, ...people].flatMap(({ slug, name, fsdId, memberId, headline }) => [
      slug,
      name,
      fsdId,
      memberId,
      headline,
    ]),
    ...posts.flatMap(({ id, key, text, comments }) => [id, key, text, ...comments.map((comment) => comment.text)]),
    ...threads.flatMap(({ id, messages }) => [id, ...messages.map(({ text }) => text)]),
  ]);
  const wanted = new Set([...typed, ...marks, ...known].filter((text) => text.length > 3));
  return [...wanted].filter((text) => dump.includes(text) || dump.includes(JSON.stringify(text).slice(1, -1)));
}
