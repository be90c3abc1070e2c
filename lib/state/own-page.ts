import type { OwnPage } from '@/lib/messaging/messages';
import { send } from '@/lib/messaging/send';
import { ask } from './ask';

const pages: readonly OwnPage[] = ['dashboard', 'welcome'];

/** Has the worker open a page of ours, such as `/dashboard.html#week`; where there is no such page, nothing happens. */
export async function openOwnPage(path: string): Promise<void> {
  const page = pages.find((name) => path.startsWith(`/${name}.html`));
  const [, hash] = path.split('#');
  if (page) await ask(send, { type: 'open', page, hash });
}
