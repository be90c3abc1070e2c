import type { SensedKind, Traits } from '@/lib/domain/activity';
import type { Pattern } from './health-patterns';

/**
 * The self-check of counting. What LinkedIn changes fails silently, so every action is looked at from two sides, the
 * member's control and LinkedIn's answer: one side that stays silent while the other speaks is a miss.
 */

/** Kinds that LinkedIn answers by the same requests stand and fall together, under the name of the first of them. */
export type Family = Exclude<SensedKind, 'reply' | 'inmail' | 'article'>;

const familyByKind: Readonly<Record<SensedKind, Family>> = {
  post: 'post',
  article: 'post',
  repost: 'repost',
  comment: 'comment',
  reply: 'comment',
  reaction: 'reaction',
  message: 'message',
  inmail: 'message',
  invite: 'invite',
  'invite-withdrawn': 'invite-withdrawn',
  'invite-accepted': 'invite-accepted',
  follow: 'follow',
  endorsement: 'endorsement',
  'group-join': 'group-join',
  'people-search': 'people-search',
  'profile-view': 'profile-view',
  'lead-search': 'lead-search',
  'lead-view': 'lead-view',
  'lead-save': 'lead-save',
  'account-view': 'account-view',
  'account-save': 'account-save',
};

export const families: readonly Family[] = [...new Set(Object.values(familyByKind))];

/** The family of an action; a repost with thoughts is sent like a post. */
export function healthFamilyOf(kind: SensedKind, traits?: Traits): Family {
  return traits?.form === 'quote' ? 'post' : familyByKind[kind];
}

/** Which side of a counted action stayed silent. */
export const missSides = [
  /** The member used a control that sends, and no answer that we know came. */
  'answer',
  /** LinkedIn answered, and nothing that the member had clicked or pressed is known. */
  'click',
  /** LinkedIn answered to an input, and it was on no control that we know. */
  'input',
  /** Answered on a known control, yet the page did not tell which of two things was done (follow or unfollow). */
  'label',
  /** A page that counts by being opened was opened, and nothing on it was known. */
  'page',
] as const;

export type MissSide = (typeof missSides)[number];

/** The misses of one side since it was last all right. Times are epoch milliseconds. */
export interface Misses {
  readonly side: MissSide;
  /** Misses that count; see {@link mostInStretch}. */
  readonly count: number;
  /** The first and the last one. */
  readonly since: number;
  readonly last: number;
  /** Misses since LinkedIn last gave a sign of life. */
  readonly stretch: number;
}

/** A time in which a family was not counted, or only in part; epoch milliseconds. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** What is known of one family. Times are epoch milliseconds. */
export interface FamilyHealth {
  /** When it was counted last, when as confirmed, and when by a control that we know. */
  readonly counted?: number;
  readonly confirmed?: number;
  readonly told?: number;
  /** At most one per side. */
  readonly misses: readonly Misses[];
  /** What was broken and works again, the latest last. */
  readonly gaps: readonly Gap[];
}

/** Misses of a side, since it was last all right, before anything is said about it. */
const enough: Readonly<Record<MissSide, number>> = { answer: 5, click: 5, page: 5, label: 3, input: 5 };

/** Whether a side has missed so often that it is taken for broken. */
export function isBroken({ side, count }: Misses): boolean {
  return count >= enough[side];
}

/** Sides without which actions are lost; without the side of the controls, only their details are. */
export function isLoss(side: MissSide): boolean {
  return side !== 'input';
}

export interface Health {
  /** Epoch milliseconds of the last sign that LinkedIn answers at all. */
  readonly alive: number;
  readonly families: Readonly<Partial<Record<Family, FamilyHealth>>>;
  readonly patterns: readonly Pattern[];
}

export const noHealth: Health = { alive: 0, families: {}, patterns: [] };
