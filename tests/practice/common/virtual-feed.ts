import { type Html, on, raw } from '@/tests/practice/html';
import type { View } from '@/tests/practice/view';

/** How many card elements a virtual feed makes do with. */
export const VIRTUAL_CARDS = 7;

/** Tells the page's script which posts the list stands for. */
export function virtualFeed({ world, preferences }: View): Html {
  return preferences.feed === 'virtual' ? on('virtual-feed', { posts: world.posts.map(({ id }) => id) }) : raw('');
}
