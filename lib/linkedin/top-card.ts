import { type Degree, readDegree } from './degree';
import { decoded } from './routes';

/** What a profile's top card says about the member it shows. */
export interface TopCard {
  /** It is the member's own profile. */
  readonly own: boolean;
  readonly degree: Degree | undefined;
}

/** Only one's own profile can be edited and shows its analytics. */
const ownMarks = '[href*="/edit/intro/"],[href*="/edit/forms/"],main [href*="/analytics/profile-views"]';

const topCard = '[componentkey$=Topcard],.pv-top-card,main section';

/** The address of the member in the card, as the contact link carries it. */
const contactLink = '[href*="/overlay/contact-info"]';

/** The classic badge; on the 2026 build it is a short text behind a bullet. */
const badges = '.dist-value,p,span';
const bulleted = /^[\s\u2000-\u206f]*[·•]/;

/**
 * Reads the top card of the profile at `slug` (lower case). Only what is rendered counts: the page keeps hidden twins
 * with another degree.
 * @returns undefined as long as the card is missing or still that of the profile before.
 */
export function readTopCard(root: ParentNode, slug: string): TopCard | undefined {
  const card = root.querySelector(topCard);
  const address = card?.querySelector(contactLink)?.getAttribute('href');
  if (!card || (address && !decoded(address).toLowerCase().includes(`/${slug}/`))) return undefined;
  const degree = [...card.querySelectorAll(badges)].map(readBadge).find(Boolean);
  return { own: !!root.querySelector(ownMarks), degree };
}

function readBadge(element: Element): Degree | undefined {
  const text = element.textContent ?? '';
  const isBadge = element.className === 'dist-value' || bulleted.test(text);
  return isBadge && element.getClientRects().length > 0 ? readDegree(text) : undefined;
}
