import type { Html } from '@/tests/practice/html';
import type { View } from '@/tests/practice/view';
import { findPerson } from '@/tests/practice/world';
import type { Person } from '@/tests/practice/world-types';
import { composer, connectDialog } from './dialogs';
import { leadPanel } from './lead';
import { leadMenu, saveMenu } from './menus';

type Facts = Readonly<Record<string, string>>;

/** Parts of Sales Navigator that mount on demand. */
export const SALES_PIECES: Readonly<Record<string, (view: View, facts: Facts) => Html>> = {
  'sales-save-menu': (view, facts) => saveMenu(view, facts),
  'sales-lead-menu': (view, { slug }) => leadMenu(view, personOf(view, slug)),
  'sales-panel': (view, { slug }) => leadPanel(view, personOf(view, slug)),
  'sales-connect': (view, { slug }) => connectDialog(view, personOf(view, slug)),
  'sales-composer': (view, { slug }) => composer(view, personOf(view, slug)),
};

function personOf(view: View, slug: string | undefined): Person {
  return findPerson(view.world, slug ?? '') ?? view.world.self;
}
