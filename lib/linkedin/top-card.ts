import { type Degree, readDegree } from './degree';
import { decoded } from './routes';

/** What a page says about the member it shows. */
export interface Card {
  /** It is the member's own profile. */
  readonly own?: boolean;
  readonly degree?: Degree | undefined;
}

/** Only one's own profile can be edited and shows its analytics. */
const ownMarks = '[href*="/edit/intro/"],[href*="/edit/forms/"],main [href*="/analytics/profile-views"]';

const topCard = '[componentkey$=Topcard],.pv-top-card,main section';

/** The address of the member in the card, as the contact link carries it. */
const contactLink = '[href*="/overlay/contact-info"]';

/** The classic badges; on the 2026 build a badge is a short text behind a bullet. */
const classicBadge = '.dist-value,[class*=degree]';
const badges = `${classicBadge},p,span`;
const bulleted = /^[\s\u2000-\u206f\u061c]*[·•]/;

/**
 * Reads the top card of the profile at `slug` (lower case). Only what is rendered counts: the page keeps hidden twins
 * with another degree.
 * @param self LinkedIn's id of the member who is signed in, where it is known.
 * @returns undefined as long as the card is missing or still that of the profile before.
 */
export function readTopCard(root: ParentNode, slug: string, self = ''): Card | undefined {
  const card = root.querySelector(topCard);
  const address = card?.querySelector(contactLink)?.getAttribute('href');
  if (!card || (address && !decoded(address).toLowerCase().includes(`/${slug}/`))) return undefined;
  const isSelf =
    self !== '' && `${card.getAttribute('componentkey')}/${slug}`.toLowerCase().includes(self.toLowerCase());
  return { own: isSelf || !!root.querySelector(ownMarks), degree: readBadges(card) };
}

/** The first badge that is rendered in a part of a page. */
export function readBadges(place: Element): Degree | undefined {
  return [...place.querySelectorAll(badges)].map(readBadge).find(Boolean);
}

function readBadge(element: Element): Degree | undefined {
  const text = element.textContent ?? '';
  const isBadge = element.matches(classicBadge) || bulleted.test(text);
  return isBadge && isShown(element) ? readDegree(text) : undefined;
}

export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
