import { type Control, controls, editors, keyAttributes, keyed, noteField, richEditor } from '@/lib/linkedin/hooks';
import { dialogs, labelled } from '@/lib/linkedin/switch-hooks';
import { attribute, closest, find, matches, rootOf } from './dom';

/** The key of the nearest post or comment. */
export function keyAround(innermost: Element): string | undefined {
  const container = containerOf(innermost);
  return container && keyOf(container);
}

export function containerOf(innermost: Element): Element | undefined {
  return closest(innermost, keyed) ?? undefined;
}

export function keyOf(container: Element): string | undefined {
  return keyAttributes.map((name) => attribute(container, name)).find(Boolean) ?? undefined;
}

/** The field for a note in the dialog around, or, on a page that is nothing but this dialog, on the page. */
export function noteBeside(innermost: Element, control: Control | undefined): Element | null {
  const dialog = closest(innermost, dialogs);
  if (dialog) return find(dialog, 'textarea');
  return control === 'invite' ? rootOf(innermost).querySelector(noteField) : null;
}

/** The reaction button of the bar that a choice of the reactions menu belongs to. */
export function toggleOf(choice: Element, container: Element | undefined): Element | null {
  const bar = closest(choice, '[class*=social-action],.comments-comment-entity');
  if (bar) return find(bar, '[aria-pressed]');
  return container && closest(choice, labelled) ? find(container, controls['reaction:toggle']) : null;
}

export function isPressed(toggle: Element | null): boolean | undefined {
  const pressed = toggle && attribute(toggle, 'aria-pressed');
  return pressed ? pressed === 'true' : undefined;
}

/** The editor that a button sends: the one in its nearest surroundings, which end with the post. */
export function editorBeside(innermost: Element): Element | undefined {
  let place: Element | null = innermost;
  for (let steps = 0; place && steps < 8 && !matches(place, keyed); steps += 1, place = place.parentElement) {
    const editor = matches(place, editors) ? place : find(place, richEditor);
    if (editor) return editor;
  }
  return undefined;
}
