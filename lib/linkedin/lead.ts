import { type Card, isShown, readBadges } from './top-card';

/** The name of a lead. */
const leadName = '[data-anonymize=person-name]'; // 2026-06

/** How far around the name its badge stands. */
const mostSteps = 6;

/** Reads the page of a lead: the nearest badge around its name. @returns undefined as long as there is no name. */
export function readLead(root: ParentNode): Card | undefined {
  const name = [...root.querySelectorAll(leadName)].find(isShown);
  let place = name?.parentElement;
  for (let steps = 0; place && steps < mostSteps && !readBadges(place); steps += 1) place = place.parentElement;
  return name && { degree: place ? readBadges(place) : undefined };
}
