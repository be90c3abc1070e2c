import { words } from '@/lib/linkedin/labels';
import {
  dialogs,
  labelled,
  menuChoice,
  offIcons,
  offKey,
  onIcons,
  onKey,
  pageLinks,
} from '@/lib/linkedin/switch-hooks';
import { attribute, closest, find, findAll, matches, stateOf } from './dom';

/** What a button that does one of two things says about which of the two it will do. */
export interface Choice {
  /** What it switches is on; undefined where it says so in words that nobody knows. */
  readonly on: boolean | undefined;
  /** It accepts the invitation of a person. */
  readonly accepting: boolean;
}

export interface Switches {
  readChoice(button: Element): Choice;
  wasSwitchedOn(button: Element, before: string): boolean | undefined;
}

export const switches: Switches = {
  readChoice: (button) => ({
    on: isOn(button),
    accepting: matches(button, labelled) && isAccepting(button) && !isOfPage(button),
  }),
  wasSwitchedOn,
};

function isOn(button: Element): boolean | undefined {
  const pressed = attribute(button, 'aria-pressed') ?? attribute(button, 'aria-checked');
  return pressed ? pressed === 'true' : (markedState(button) ?? saidState(button));
}

/** By the end of its key, or by its icon. */
function markedState(button: Element): boolean | undefined {
  const key = attribute(button, 'componentkey') ?? '';
  if (onKey.test(key) || find(button, onIcons)) return true;
  return offKey.test(key) || find(button, offIcons) ? false : undefined;
}

function saidState(button: Element): boolean | undefined {
  const state = stateOf(button);
  if (words.isFollowing.test(state) || words.pending.test(state)) return true;
  // A menu is gone before it could show what it did, and "following" would have been known.
  return closest(button, menuChoice) ? false : undefined;
}

/**
 * Whether a button was switched on since it said `before`; undefined as long as it says the same. In words that nobody
 * knows: a button that is on says more than one that is off, namely what is and what a click will do ("Following,
 * click to unfollow", 2026-07). A dialog only asks once more before something ends.
 */
function wasSwitchedOn(button: Element, before: string): boolean | undefined {
  const after = stateOf(button);
  if (closest(button, dialogs)) return false;
  if (after === before) return undefined;
  const [is, was] = [after, before].map((state) => words.isFollowing.test(state));
  return is === was ? after.length > before.length : is;
}

/**
 * Whether a button accepts an invitation, rather than ignores it. Where no word tells: on a profile the row begins with
 * it and ends with a menu (2026-08), in the list of invitations the row ends with it (2026-10).
 */
function isAccepting(button: Element): boolean {
  const row = rowOf(button);
  const answers = findAll(row, labelled).filter((one) => attribute(one, 'aria-expanded') === null);
  const accepting = answers.filter((one) => words.accepts.test(stateOf(one)));
  if (accepting.length === 1) return accepting[0] === button;
  return answers.at(find(row, '[aria-expanded]') ? 0 : -1) === button;
}

/** The nearest surroundings with another button in them, not far away. */
function rowOf(button: Element): Element {
  let row = button;
  for (let steps = 0; row.parentElement && steps < 4 && findAll(row, labelled).length < 2; steps += 1)
    row = row.parentElement;
  return row;
}

/** A page, an event or a newsletter stands behind the invitation. */
function isOfPage(element: Element): boolean {
  const row = closest(element, '[role=listitem],li');
  return !!row && !!find(row, pageLinks);
}
