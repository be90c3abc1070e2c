import { BASE64URL, createDice } from '@/tests/practice/seed';
import { findPost } from '@/tests/practice/world';
import type { Post, World } from '@/tests/practice/world-types';
import type { Write, WriteCall, WriteRule } from './write-types';

/** Posts and reposts. One mutation serves new posts, quotes and edits: only the body tells them apart. */
export const sharingWrites: readonly WriteRule[] = [
  { endpoint: /graphql\?action=execute&queryId=voyagerContentcreationDashShares\./, method: 'POST', read: shares },
  { endpoint: /^com\.linkedin\.sdui\.feed\.requests\.createInstantRepost$/, read: repostsAtOnce },
  { endpoint: /^\/voyager\/api\/voyagerFeedDashReposts\?/, method: 'POST', read: repostsAtOnce },
  {
    endpoint: /graphql\?action=execute&queryId=voyagerFeedDashReposts\./,
    method: 'POST',
    read: (call) => deletes(call, 'repost-delete'),
  },
  { endpoint: /^com\.linkedin\.sdui\.update\.deletePost$/, read: (call) => deletes(call, 'post-delete') },
  {
    endpoint: /^\/voyager\/api\/contentcreation\/normShares\//,
    method: 'DELETE',
    read: (call) => deletes(call, 'post-delete'),
  },
];

const SHARE_ACTIONS: Readonly<Record<string, string>> = {
  edit: 'post-edit',
  quote: 'repost-quote',
  article: 'article-announced',
};

function shares({ intent, view }: WriteCall): Write {
  const { mode = 'post', post: target = '', text = '' } = intent;
  const effects: Readonly<Record<string, () => Record<string, unknown>>> = {
    edit: () => edit(view.world, target, text),
    quote: () => add(view.world, text, { repostOf: findPost(view.world, target), repost: 'quote' }),
    post: () => add(view.world, text, {}),
  };
  return { action: SHARE_ACTIONS[mode] ?? 'post', target, apply: effects[mode] ?? (() => ({})) };
}

function add(world: World, text: string, repost: Pick<Post, 'repostOf' | 'repost'>): Record<string, unknown> {
  const post = createOwnPost(world, text, repost);
  world.posts.unshift(post);
  return { id: post.id };
}

function edit(world: World, id: string, text: string): Record<string, unknown> {
  const post = findPost(world, id);
  if (post !== undefined) Object.assign(post, { text, edited: true });
  return { id };
}

function repostsAtOnce({ intent, view }: WriteCall): Write {
  const { world } = view;
  const target = intent.post ?? '';
  return {
    action: 'repost-instant',
    target,
    apply: () => {
      const original = findPost(world, target);
      if (original === undefined) return {};
      original.reposts += 1;
      world.posts.push({
        ...createOwnPost(world, original.text, { repostOf: undefined, repost: 'instant' }),
        author: original.author,
      });
      return {};
    },
  };
}

function deletes({ intent, view }: WriteCall, action: string): Write {
  const target = intent.post ?? '';
  return {
    action,
    target,
    apply: () => {
      const place = view.world.posts.findIndex(({ id }) => id === target);
      if (place >= 0) view.world.posts.splice(place, 1);
      return {};
    },
  };
}

function createOwnPost(world: World, text: string, repost: Pick<Post, 'repostOf' | 'repost'>): Post {
  const id = world.nextId();
  const key = createDice(id).text(43, BASE64URL);
  return {
    id,
    key,
    author: world.self,
    age: 'now',
    kind: 'text',
    text,
    edited: false,
    reaction: null,
    reactions: 0,
    reposts: 0,
    comments: [],
    ...repost,
  };
}
