import type { Control } from '@/lib/linkedin/hooks';
import { words } from '@/lib/linkedin/labels';
import { labelled } from '@/lib/linkedin/switch-hooks';
import { attribute, find, findAll, textOf } from './dom';
import type { Input } from './inputs';
import { rowOf } from './switch';

/** What the page says about a reaction in words alone: builds of 2026 have no pressed state. */
export interface Reactions {
  /** Which control a button without any mark is, where its label says so: "no reaction" is said by one alone. */
  controlSaidBy(button: Element): Control | undefined;
  /** Whether a reaction button says that the member has reacted. */
  isReacted(toggle: Element): boolean;
  /** Whether a button whose label changed does not show a reaction any more. */
  isUndone(before: string, after: string): boolean;
  prepareDoubt(input: Input, posts: string): Doubt | undefined;
}

/** Whether a reaction was another kind of one that stood before; asked when the page has shown it. */
export type Doubt = () => boolean;

export const reactions: Reactions = {
  controlSaidBy: (button) => (words.unreacted.test(labelOf(button)) ? 'reaction:toggle' : undefined),
  isReacted,
  isUndone,
  prepareDoubt,
};

/** The button names the reaction in its label as it does in its text, once there is one. */
function isReacted(toggle: Element): boolean {
  const label = attribute(toggle, 'aria-label') ?? textOf(find(toggle, 'span') ?? toggle);
  const shown = textOf(find(toggle, '[aria-hidden]:not(svg)') ?? toggle).toLowerCase();
  const isNamed = /\p{L}/u.test(shown) && label.length > shown.length && label.toLowerCase().includes(shown);
  return isNamed && !words.unreacted.test(label);
}

/**
 * A choice of the reactions menu, where it is not even known which button of the post shows the reaction: the label that
 * changes tells what it was before. It ended with the name of one of the choices, or stood on no other post, as "no
 * reaction" does.
 * @param posts selector of posts and comments.
 */
function prepareDoubt({ control, reacted, container, element }: Input, posts: string): Doubt | undefined {
  if (control || reacted !== undefined || !container) return undefined;
  const before = findAll(container, labelled).map((button) => [button, labelOf(button)] as const);
  const names = findAll(rowOf(element), labelled).map((choice) => labelOf(choice).toLowerCase());
  return () => {
    const [, was = ''] = before.find(([button, label]) => button !== element && labelOf(button) !== label) ?? [];
    if (!was || words.unreacted.test(was)) return false;
    const isRare = document.querySelectorAll(posts).length > 2 && shown(was) === 0;
    const isName = (name: string) => name !== '' && was.length > name.length && was.toLowerCase().endsWith(name);
    return isRare || names.some(isName);
  };
}

/** Where no word tells, the label that more buttons show is the one without a reaction. */
function isUndone(before: string, after: string): boolean {
  if (words.unreacted.test(before)) return false;
  return words.unreacted.test(after) || shown(after) > shown(before);
}

function labelOf(button: Element): string {
  return attribute(button, 'aria-label') ?? '';
}

function shown(label: string): number {
  return document.querySelectorAll(`[aria-label=${JSON.stringify(label)}]`).length;
}
