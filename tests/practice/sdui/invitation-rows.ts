import { companyFollowFacts } from '@/tests/practice/common/follow';
import { type Html, html, on } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Company, PageInvitation } from '@/tests/practice/world-places';
import type { Person } from '@/tests/practice/world-types';
import { face, profileHref } from './actor-block';
import { glyph, named } from './dialect';

const HOME = 'https://www.linkedin.com/';

/** The link that withdraws carries the address of the feed. */
export function sentRow(view: View, person: Person): Html {
  return html`<div role="listitem" class="${s('result')}"><a href="${profileHref(person)}">${face(view, person)}</a><div class="${s('grow')}"><p class="${s('name')}">${person.name}</p><p><span>${person.headline}</span></p><p><span>${view.say('sentYesterday')}</span></p></div><a href="${HOME}" class="${s('secondary')}"${named(view, 'sent-invitations-withdraw-single')} aria-label="${view.say('withdrawName', person.name)}"${on('withdraw-open', { slug: person.slug })}><span>${view.say('withdraw')}</span></a></div>`;
}

/** Of two who ask, the one with an odd place in the world follows the member already: that Accept is a link. */
export function receivedRow(view: View, person: Person): Html {
  const { say } = view;
  const follows = person.index % 2 === 1;
  return html`<div role="listitem" componentkey="urn:li:invitation:7${person.memberId}" class="${s('result')}"${named(view, 'pending-invitation')}>${face(view, person)}<div class="${s('grow')}"><p><a href="${profileHref(person)}"><strong>${person.name}</strong></a></p><p>${say(follows ? 'followsYou' : 'wantsToConnect', person.name)}</p><p>${person.headline}</p></div>
    <div class="${s('row')}"${on('invitation-buttons', { slug: person.slug })}>${answerButton(view, {
      answer: 'ignore',
      label: say('ignoreName', person.name),
      facts: { slug: person.slug },
    })}${answerButton(view, {
      answer: 'accept',
      label: say('acceptName', person.name),
      facts: { slug: person.slug },
      link: follows,
    })}</div></div>`;
}

/** A page asks to be followed: the same card and the same request, but nobody to connect with. */
export function pageRow(view: View, { id, company }: PageInvitation): Html {
  const { say } = view;
  const facts = { invitation: id };
  return html`<div role="listitem" componentkey="urn:li:invitation:${id}" class="${s('result')}"${named(view, 'pending-invitation')}><div class="${s('grow')}"><p><a href="${HOME}company/${company.slug}/"><strong>${company.name}</strong></a></p><p>${say('pageInvites', company.name)}</p></div>
    <div class="${s('row')}"${on('invitation-buttons', facts)}>${answerButton(view, { answer: 'ignore', label: say('ignorePageName', company.name), facts })}${answerButton(view, { answer: 'accept', label: say('acceptPageName', company.name), facts })}</div></div>`;
}

interface Answer {
  readonly answer: 'accept' | 'ignore';
  readonly label: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly link?: boolean;
}

function answerButton(view: View, { answer, label, facts, link = false }: Answer): Html {
  const shared = html` class="${s(answer === 'accept' ? 'primary' : 'secondary')}"${named(view, 'invitation-action')} aria-label="${label}"${on('invitation-answer', { ...facts, answer })}><span>${view.say(answer)}</span>`;
  return link ? html`<a href="${HOME}"${shared}</a>` : html`<button${shared}</button>`;
}

/** What stands in the place of the buttons afterwards. */
export function outcome(text: string): Html {
  return html`<p class="${s('soft')}">${text}</p>`;
}

/** A company in a list, with the state of following in the label. */
export function companyRow(view: View, company: Company): Html {
  const { say } = view;
  const label = say(company.following ? 'followingName' : 'followName', company.name);
  return html`<div role="listitem" class="${s('row', 'person')}"><a class="${s('grow')}" href="${HOME}company/${company.slug}/"><p class="${s('name')}">${company.name}</p></a><button class="${s('secondary')}" componentkey="FollowButtonState:urn:li:fsd_company:${company.id}_${company.following ? 'following' : 'follow'}" aria-label="${label}"${on('follow', companyFollowFacts(view, company, 'list'))}>${glyph(view, 'add-small')}<span>${say(company.following ? 'following' : 'follow')}</span></button></div>`;
}
