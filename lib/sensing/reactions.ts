import type { Control } from '@/lib/linkedin/hooks';
import { words } from '@/lib/linkedin/labels';
import { labelled } from '@/lib/linkedin/switch-hooks';
import { attribute, find, findAll, textOf } from './dom';
import type { Input } from './inputs';

/** What the page says about a reaction in words alone: builds of 2026 have no pressed state. */
export interface Reactions {
  /** Which control a button without any mark is, where its label says so: "no reaction" is said by one alone. */
  controlSaidBy(button: Element): Control | undefined;
  /** Whether a reaction button says that the member has reacted. */
  isReacted(toggle: Element): boolean;
  prepareDoubt(input: Input, posts: string): Doubt | undefined;
}

/** Whether a reaction was another kind of one that stood before; asked when the page has shown it. */
export type Doubt = () => boolean;

export const reactions: Reactions = {
  controlSaidBy: (button) => (words.unreacted.test(labelOf(button)) ? 'reaction:toggle' : undefined),
  isReacted,
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
 * changes tells what it was before, for "no reaction" stands on other posts as well.
 * @param posts selector of posts and comments.
 */
function prepareDoubt({ control, reacted, container, element }: Input, posts: string): Doubt | undefined {
  if (control || reacted !== undefined || !container) return undefined;
  const before = findAll(container, labelled).map((button) => [button, labelOf(button)] as const);
  return () => {
    const [, was] = before.find(([button, label]) => button !== element && labelOf(button) !== label) ?? [];
    const isCrowd = document.querySelectorAll(posts).length > 2;
    return !!was && isCrowd && !words.unreacted.test(was) && shown(was) === 0;
  };
}

function labelOf(button: Element): string {
  return attribute(button, 'aria-label') ?? '';
}

function shown(label: string): number {
  return document.querySelectorAll(`[aria-label=${JSON.stringify(label)}]`).length;
}
