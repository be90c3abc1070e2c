import type { Invitations } from './rates';

/** What a profile can have, one point of the checklist each. Source: LinkedIn's list of what completes a profile. */
export const profileItems = ['photo', 'headline', 'about', 'location', 'position', 'education', 'skills'] as const;

export type ProfileItem = (typeof profileItems)[number];

/** The pictures and links that a profile can show. */
export const profileMedia = ['cover', 'featured'] as const;

export type ProfileMedium = (typeof profileMedia)[number];

/** How much of the member's activity can be done in this browser, as the member may say it. */
export const seenShares = [1, 0.75, 0.5, 0.25] as const;

/**
 * What only the member knows. Each answer is optional; what is absent is unknown, never zero. The numbers of
 * connections and endorsements are not here: typed, they are readings like those that LinkedIn shows.
 */
export interface Answers {
  /** Those that the profile has; an empty list says that it has none of them. */
  readonly profile?: readonly ProfileItem[];
  readonly media?: readonly ProfileMedium[];
  /** Groups the member is in. */
  readonly groups?: number;
  /** Connections at the level of vice president and above. */
  readonly seniors?: number;
  /** Connections in the member's own company. */
  readonly coworkers?: number;
  /** Invitations sent more than two weeks ago, and how many of them were accepted. */
  readonly invitations?: Invitations;
  /** Whether the member has a Sales Navigator seat. */
  readonly salesNavigator?: boolean;
  /** Part (0.25–1) of the member's activity that is done in this browser. */
  readonly seenShare?: number;
}
