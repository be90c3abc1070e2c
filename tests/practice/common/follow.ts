import { type Html, html, on } from '@/tests/practice/html';
import type { View } from '@/tests/practice/view';
import type { Company } from '@/tests/practice/world-places';
import type { Person } from '@/tests/practice/world-types';

/**
 * Where a follow control stands: `feed` controls have a request of their own, and they and lists change their look at
 * once; the button of a profile or company page (`top`) changes only after the answer.
 */
export type FollowPlace = 'feed' | 'list' | 'top';

type Facts = Readonly<Record<string, string | boolean>>;

/** What a control that follows a person needs to know, both looks included: the page's script knows no words. */
export function followFacts(view: View, person: Person, where: FollowPlace): Facts {
  return {
    slug: person.slug,
    urn: `urn:li:member:${person.memberId}`,
    where,
    following: person.following,
    ...looks(view, person.name),
  };
}

/** Companies are followed by the classic request in both apps. */
export function companyFollowFacts(view: View, company: Company, where: FollowPlace): Facts {
  return {
    company: company.id,
    urn: `urn:li:fsd_company:${company.id}`,
    where,
    following: company.following,
    ...looks(view, company.name),
  };
}

function looks(view: View, name: string): Facts {
  const { say } = view;
  return {
    nameOff: say('followName', name),
    nameOn: say('followingName', name),
    textOff: say('follow'),
    textOn: say('following'),
  };
}

/** Classic pages ask before a company is unfollowed. */
export function unfollowDialog(view: View, company: Company): Html {
  const { say } = view;
  return html`<div data-test-modal-container class="artdeco-modal-overlay"><div data-test-modal role="alertdialog" class="artdeco-modal artdeco-modal--layer-confirmation" tabindex="-1"><h2>${say('unfollowTitle', company.name)}</h2><div class="artdeco-modal__actionbar"><button class="artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--secondary"${on('modal-close')}><span class="artdeco-button__text">${say('cancel')}</span></button><button class="artdeco-modal__confirm-dialog-btn artdeco-button artdeco-button--primary"${on('unfollow-company', { company: company.id })}><span class="artdeco-button__text">${say('unfollow')}</span></button></div></div></div>`;
}
