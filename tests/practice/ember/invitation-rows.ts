import { companyFollowFacts, type FollowPlace } from '@/tests/practice/common/follow';
import { type Html, html, on } from '@/tests/practice/html';
import { portrait, s, type View } from '@/tests/practice/view';
import type { Company, PageInvitation } from '@/tests/practice/world-places';
import type { Person } from '@/tests/practice/world-types';

export function sentRow(view: View, person: Person): Html {
  const { say } = view;
  return personRow(
    person,
    html`<button class="invitation-card__action-btn artdeco-button artdeco-button--tertiary" aria-label="${say('withdrawName', person.name)}"${on('withdraw-open', { slug: person.slug })}><span class="artdeco-button__text">${say('withdraw')}</span></button>`,
  );
}

export function receivedRow({ say }: View, person: Person): Html {
  const facts = { slug: person.slug };
  return personRow(
    person,
    html`<div class="invitation-card__action-container ${s('row')}"${on('invitation-buttons', facts)}>${[
      answerButton('ignore', say('ignoreName', person.name), { text: say('ignore'), facts }),
      answerButton('accept', say('acceptName', person.name), { text: say('accept'), facts }),
    ]}</div>`,
  );
}

function personRow(person: Person, buttons: Html): Html {
  return html`<li class="invitation-card artdeco-list__item ${s('result')}"><img alt="" src="${portrait(person, 56)}" width="56" height="56" class="${s('round')}"><div class="invitation-card__details ${s('grow')}"><a href="/in/${person.slug}/"><strong>${person.name}</strong></a><div>${person.headline}</div></div>${buttons}</li>`;
}

/** A page asks to be followed: the same card and the same request, but nobody to connect with. */
export function pageRow({ say }: View, { id, company }: PageInvitation): Html {
  const facts = { invitation: id };
  return html`<li class="invitation-card artdeco-list__item ${s('result')}"><div class="invitation-card__details ${s('grow')}"><a href="/company/${company.slug}/"><strong>${company.name}</strong></a><div>${say('pageInvites', company.name)}</div></div>
    <div class="invitation-card__action-container ${s('row')}"${on('invitation-buttons', facts)}>${[
      answerButton('ignore', say('ignorePageName', company.name), { text: say('ignore'), facts }),
      answerButton('accept', say('acceptPageName', company.name), { text: say('accept'), facts }),
    ]}</div></li>`;
}

interface Meaning {
  readonly text: string;
  readonly facts: Readonly<Record<string, string>>;
}

function answerButton(answer: 'accept' | 'ignore', label: string, { text, facts }: Meaning): Html {
  const look = answer === 'accept' ? 'secondary' : 'tertiary';
  return html`<button class="invitation-card__action-btn artdeco-button artdeco-button--${look}" aria-label="${label}"${on('invitation-answer', { ...facts, answer })}><span class="artdeco-button__text">${text}</span></button>`;
}

/** What stands in the place of the buttons afterwards. */
export function outcome(text: string): Html {
  return html`<div class="invitation-card__outcome">${text}</div>`;
}

/** A company's follow button; no `aria-pressed`, as with people. */
export function companyButton(view: View, company: Company, where: FollowPlace): Html {
  const { say } = view;
  const label = say(company.following ? 'followingName' : 'followName', company.name);
  const look = where === 'top' ? 'primary' : 'secondary';
  return html`<button id="${view.nextEmberId()}" class="follow org-company-follow-button artdeco-button artdeco-button--${look}" aria-label="${label}"${on('follow', companyFollowFacts(view, company, where))}><span class="artdeco-button__text">${say(company.following ? 'following' : 'follow')}</span></button>`;
}

export function companyRow(view: View, company: Company): Html {
  return html`<li class="${s('row', 'person')}"><a class="${s('grow')}" href="/company/${company.slug}/">${company.name}</a>${companyButton(view, company, 'list')}</li>`;
}
