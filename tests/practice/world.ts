import { BASE64URL, createDice, DIGITS } from './seed';
import { createNumbers } from './world-numbers';
import { createPerson, createSelf } from './world-people';
import { createPlaces } from './world-places';
import { createFeed } from './world-posts';
import { createThreads } from './world-threads';
import type { Comment, Degree, Person, Post, Relation, Thread, World } from './world-types';

const PEOPLE = 40;

/** A small town of invented people, their posts and conversations, all decided by the seed. */
export function createWorld(seed: string): World {
  const dice = createDice(seed);
  const self = createSelf(dice);
  const people = Array.from({ length: PEOPLE }, (_, index) => createPerson(dice, index));
  const posts = createFeed(dice, self, people);
  const threads = createThreads(dice, people);
  const base = 72 * 10 ** 17 + Number(dice.text(9, DIGITS));
  let count = 0;
  const nextId = (): string => String(BigInt(base) + BigInt(++count) * 1009n);
  const world = { seed, self, people, posts, threads, endorsed: new Set<string>(), places: createPlaces(seed), nextId };
  return { ...world, numbers: createNumbers(world) };
}

/** A copy to try things on: nothing that happens to it happens to the world. */
export function copyWorld({ nextId, ...world }: World): World {
  return { ...structuredClone(world), nextId };
}

export function findPerson(world: World, slugOrId: string): Person | undefined {
  const wanted = slugOrId === 'me' ? world.self.slug : decodeURIComponent(slugOrId);
  return [world.self, ...world.people].find(({ slug, fsdId, memberId }) => [slug, fsdId, memberId].includes(wanted));
}

/** The first person of a degree whose action row looks as asked. */
export function personOf(world: World, degree: Degree, relation?: Relation): Person {
  const usual: Relation = degree === 1 ? 'connected' : 'open';
  const found = world.people.find((person) => person.degree === degree && person.relation === (relation ?? usual));
  if (found === undefined) throw new Error(`nobody of degree ${degree} is ${relation ?? usual}`);
  return found;
}

export function findPost(world: World, id: string): Post | undefined {
  return world.posts.find((post) => post.id === id || post.key === id);
}

export function findComment(world: World, id: string): Comment | undefined {
  for (const post of world.posts) {
    for (const comment of post.comments) {
      const found = [comment, ...comment.replies].find((each) => each.id === id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

export function findThread(world: World, idOrPerson: string): Thread | undefined {
  return world.threads.find(({ id, person }) => [id, person.slug, person.fsdId].includes(idOrPerson));
}

/** The conversation with somebody, a new empty one if there was none. */
export function openThread(world: World, person: Person): Thread {
  const found = findThread(world, person.slug);
  if (found !== undefined) return found;
  const thread: Thread = {
    id: `2-${createDice(world.seed + person.slug).text(40, BASE64URL)}`,
    person,
    messages: [],
    quickReplies: [],
    unread: 0,
  };
  world.threads.push(thread);
  return thread;
}
