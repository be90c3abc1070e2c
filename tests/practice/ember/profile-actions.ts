import { followFacts } from '@/tests/practice/common/follow';
import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';
import { connectButton, followButton, messageButton, pendingButton } from './person-buttons';

/** The row under the name: up to two buttons, and the overflow menu. */
export function profileActions(view: View, person: Person): Html {
  return html`<div class="${s('actions')}"${on('action-row', { slug: person.slug })}>${mainButtons(view, person)}<div class="artdeco-dropdown"><button id="${view.nextEmberId()}-profile-overflow-action" class="artdeco-dropdown__trigger artdeco-button" aria-expanded="false" aria-label="${view.say('moreActions')}"${on('dropdown')}>${view.say('more')}</button>${overflow(view, person)}</div></div>`;
}

function mainButtons(view: View, person: Person): Html {
  if (person.relation === 'connected') return messageButton(view, person);
  if (person.relation === 'pending') return html`${pendingButton(view, person)}${messageButton(view, person)}`;
  if (person.relation === 'incoming') return incomingButtons(view, person);
  const first =
    person.relation === 'follow-first' ? followButton(view, person, 'top') : connectButton(view, person, 'dialog');
  return html`${first}${messageButton(view, person)}`;
}

function incomingButtons({ say }: View, { slug, name }: Person): Html {
  const button = (answer: 'accept' | 'ignore', look: string): Html =>
    html`<button class="artdeco-button ${look}" aria-label="${say(answer === 'accept' ? 'acceptName' : 'ignoreName', name)}"${on('invitation-answer', { slug, answer })}><span class="artdeco-button__text">${say(answer)}</span></button>`;
  return html`${button('accept', 'artdeco-button--primary')}${button('ignore', 'artdeco-button--secondary')}`;
}

/** Rendered while closed: everything in it exists on the page all the time. */
function overflow(view: View, person: Person): Html {
  const { say } = view;
  const item = (label: string, text: string, does?: Html): Html =>
    html`<li><div class="artdeco-dropdown__item" role="button" tabindex="0" aria-label="${label}"${does}>${text}</div></li>`;
  const connect =
    person.degree > 1 && person.relation !== 'pending'
      ? item(say('inviteName', person.name), say('connect'), on('invite-open', { slug: person.slug }))
      : '';
  return html`<div class="artdeco-dropdown__content" aria-hidden="true"><ul>${item(`Send ${person.name}’s profile via message`, 'Send profile in a message')}${item('Save to PDF', 'Save to PDF')}${connect}${followItem(view, person, item)}${item(`Report or block ${person.name}’s profile`, 'Report / Block')}</ul></div>`;
}

function followItem(view: View, person: Person, item: (label: string, text: string, does: Html) => Html): Html {
  const { say } = view;
  const words = { nameOn: say('unfollowName', person.name), textOn: say('unfollow') };
  return item(
    say(person.following ? 'unfollowName' : 'followName', person.name),
    say(person.following ? 'unfollow' : 'follow'),
    on('follow', { ...followFacts(view, person, 'top'), ...words }),
  );
}
