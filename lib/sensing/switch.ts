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
import { attribute, closest, find, findAll, stateOf } from './dom';

/** What a button that does one of two things says about which of the two it will do. */
export interface Choice {
  /** What it switches is on; undefined where it says so in words that nobody knows. */
  readonly on: boolean | undefined;
  /** It looks as if it were off, for when the page never tells. */
  readonly seemsOff: boolean;
  /** It accepts an invitation. */
  readonly accepting: boolean;
  /** A page, an event or a newsletter stands behind the invitation, and no person. */
  readonly forPage: boolean;
}

export interface Switches {
  readChoice(button: Element): Choice;
  wasSwitched(button: Element, before: string, isFollow: boolean): boolean | undefined;
}

/** Shorter by more than the ending of a word: it does not say any more what it did. */
const fewLetters = 5;

export const switches: Switches = {
  readChoice: (button) => ({
    on: isOn(button),
    seemsOff: seemsOff(button),
    accepting: isAccepting(button),
    forPage: isForPage(button),
  }),
  wasSwitched,
};

function isOn(button: Element): boolean | undefined {
  const pressed = attribute(button, 'aria-pressed') ?? attribute(button, 'aria-checked');
  return pressed ? pressed === 'true' : (keyedState(button) ?? shownState(button));
}

/** By the end of its key. */
function keyedState(button: Element): boolean | undefined {
  const key = attribute(button, 'componentkey') ?? '';
  return onKey.test(key) || (offKey.test(key) ? false : undefined);
}

/** By its words, or an icon that only stands for it. */
function shownState(button: Element): boolean | undefined {
  const said = saidIn(stateOf(button));
  const isOn = words.isFollowing.test(said) || words.pending.test(said) || words.ends.test(said);
  return isOn || find(button, onIcons) ? true : undefined;
}

/** A state without its key, in which there may be words of LinkedIn's own. */
function saidIn(state: string): string {
  return state.replace(/\S*urn:\S*/, '');
}

/** By its icon, or by being in a menu, where "following" would have been known by its words. */
function seemsOff(button: Element): boolean {
  return !!find(button, offIcons) || !!closest(button, menuChoice);
}

/**
 * Whether a button was switched on since it said `before`; undefined as long as it says the same. In words that nobody
 * knows: a button that is on says more than one that is off, namely what is and what a click will do ("Following,
 * click to unfollow", 2026-07).
 */
function wasSwitched(button: Element, before: string, isFollow: boolean): boolean | undefined {
  const after = stateOf(button);
  if (after === before) return undefined;
  const longer = after.length - before.length;
  if (!isFollow) return longer > -fewLetters;
  const [is, was] = [after, before].map((state) => words.isFollowing.test(saidIn(state)));
  // A dialog only asks once more before somebody is not followed any more.
  return !closest(button, dialogs) && (is === was ? longer > 0 : is);
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
export function rowOf(button: Element): Element {
  let row = button;
  for (let steps = 0; row.parentElement && steps < 4 && findAll(row, labelled).length < 2; steps += 1)
    row = row.parentElement;
  return row;
}

function isForPage(element: Element): boolean {
  const row = closest(element, '[role=listitem],li');
  return !!row && !!find(row, pageLinks);
}
