import { COMMENT_TEXTS, POST_TEXTS } from './people';
import { BASE64URL, DIGITS, type Dice } from './seed';
import type { Comment, Person, Post } from './world-types';

const KINDS = ['text', 'image', 'text', 'text', 'poll', 'celebration', 'document', 'text', 'video', 'text'] as const;
/** Two of the posts in the feed are the member's own; the third post carries a comment of the member. */
const OWN_POSTS: readonly number[] = [3, 8];
const OWN_COMMENT_AT = 2;

export function createFeed(dice: Dice, self: Person, people: readonly Person[]): Post[] {
  const town: Town = { dice, self, people };
  return KINDS.map((kind, index) => createPost(town, index, kind));
}

interface Town {
  readonly dice: Dice;
  readonly self: Person;
  readonly people: readonly Person[];
}

function createPost(town: Town, index: number, kind: Post['kind']): Post {
  const { dice, self, people } = town;
  const id = `72${dice.text(17, DIGITS)}`;
  const own = OWN_POSTS.includes(index);
  const post: Post = {
    id,
    key: dice.text(43, BASE64URL),
    author: own ? self : (people[(index * 3) % people.length] ?? self),
    age: `${index + 2}h`,
    kind: own ? 'text' : kind,
    text: POST_TEXTS[(index + dice.below(2)) % POST_TEXTS.length] ?? '',
    edited: index === 5,
    reaction: index === 6 ? 'Insightful' : null,
    reactions: 12 + dice.below(400),
    reposts: dice.below(9),
    comments: [],
    broughtBy: index % 4 === 1 ? people[0] : undefined,
  };
  if (index % 2 === 0) post.comments.push(...createComments(town, id, index === OWN_COMMENT_AT));
  return post;
}

function createComments(town: Town, postId: string, withOwn: boolean): Comment[] {
  const { dice, self, people } = town;
  const make = (author: Person): Comment => ({
    id: `73${dice.text(17, DIGITS)}`,
    postId,
    author,
    age: `${5 + dice.below(50)}m`,
    text: dice.pick(COMMENT_TEXTS),
    reaction: null,
    reactions: dice.below(6),
    replies: [],
  });
  const comments = [make(dice.pick(people)), make(dice.pick(people))];
  comments[0]?.replies.push(make(dice.pick(people)));
  if (withOwn) comments.push(make(self));
  return comments;
}
