import { type Html, html } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { late } from './late';

/** "People (40)": how many invitations wait for others; the list shows only some of them. */
export function sentCount(view: View): Html {
  const { numbers } = view.world;
  const origin = view.app === 'sdui' ? 'https://www.linkedin.com' : '';
  const { text, now } = late(view, numbers['invites-pending'], (shown) => view.say('peopleCount', '', shown));
  return html`<a href="${origin}/mynetwork/invitation-manager/sent/CONNECTION/"${text}>${now}</a>`;
}

/** Filters, each with its own count; there is no total. All who ask to connect are among the focused. */
export function receivedPills(view: View): Html {
  const { numbers, people } = view.world;
  const verified = people.filter(({ relation, verified: is }) => relation === 'incoming' && is).length;
  const pill = (key: 'focusedCount' | 'verifiedCount', count: number): Html => {
    const { text, now } = late(view, count, (shown) => view.say(key, '', shown));
    const checked = key === 'focusedCount';
    return html`<div role="radio" aria-checked="${String(checked)}" class="${s('pill')}"><div><input type="checkbox"${checked ? html` checked` : ''}><label${text}>${now}</label></div></div>`;
  };
  return html`${pill('focusedCount', numbers['invites-received'])}${verified === 0 ? '' : pill('verifiedCount', verified)}`;
}
