import type { ProfileItem } from '@/lib/domain/estimate/answers';

/** What the value of a fact is: the first is a boolean, the last two are texts, all others are numbers. */
export type Unit = 'yes-or-no' | 'count' | 'days' | 'hours' | 'minutes' | 'share' | 'times' | 'day' | 'profile-item';

interface Fact {
  readonly unit: Unit;
  readonly meaning: string;
  /** Why nobody can say it yet. */
  readonly missing?: string;
}

const noVisits = 'Only the numbers on a page are kept, never that it was visited.';
const noPosts = 'Of the analytics workbook only the sums of days are kept, never what a single post did.';
const notSensed = 'No request of LinkedIn that says so is known.';
const noQuestion = 'The member is not asked.';

/**
 * Every fact that a rule may name. `d7`, `d28`, `d90`: sums over so many days with today, of what was counted since counting
 * began, and unknown when one of these days was not counted in full. `today`: at least so many.
 */
export const nudgeFacts = {
  'profile.known': { unit: 'yes-or-no', meaning: 'The member said what the profile has' },
  'profile.items': { unit: 'count', meaning: 'Parts of the checklist that the profile has' },
  'profile.all_items': { unit: 'count', meaning: 'Parts that the checklist has' },
  'profile.missing': { unit: 'profile-item', meaning: 'The first part that the profile has not' },
  'profile.skills': {
    unit: 'count',
    meaning: 'Skills listed, as far as the checklist tells: 5 or more, or none of the five',
  },
  'profile.media': { unit: 'count', meaning: 'Cover picture and featured work' },

  'd7.days_active': { unit: 'days', meaning: 'Days with anything counted' },
  'd7.posts': { unit: 'count', meaning: 'Posts' },
  'd7.reposts': { unit: 'count', meaning: 'Reposts' },
  'd7.comments': { unit: 'count', meaning: 'Comments and replies' },
  'd7.reactions': { unit: 'count', meaning: 'Reactions' },
  'd7.people_searches': { unit: 'count', meaning: 'People searches' },
  'd7.views_outside': { unit: 'count', meaning: 'Profiles viewed outside the network' },
  'd7.sn_leads': { unit: 'count', meaning: 'Leads saved' },
  'd7.sn_searches': { unit: 'count', meaning: 'Lead searches' },
  'd7.invites': { unit: 'count', meaning: 'Invitations sent, at least' },
  'd28.days_active': { unit: 'days', meaning: 'Days with anything counted' },
  'd28.posts': { unit: 'count', meaning: 'Posts' },
  'd28.endorsements_given': { unit: 'count', meaning: 'Skills endorsed' },
  'd28.sn_accounts': { unit: 'count', meaning: 'Accounts saved' },
  'd28.threads_existing': {
    unit: 'count',
    meaning: 'Conversations written to, each once a day; new contacts are not told apart',
  },
  'd28.event_pages': { unit: 'count', meaning: 'Event pages opened', missing: noVisits },
  'd28.saves': { unit: 'count', meaning: 'Posts saved', missing: notSensed },
  'd90.articles': { unit: 'count', meaning: 'Articles' },
  'd90.recommendations_given': { unit: 'count', meaning: 'Recommendations written', missing: notSensed },
  'd90.introductions': {
    unit: 'count',
    meaning: 'People introduced to each other',
    missing: 'It cannot be logged yet.',
  },
  'today.comments': { unit: 'count', meaning: 'Comments and replies today' },
  'today.messages': { unit: 'count', meaning: 'Conversations written to today' },
  'today.plan_done': { unit: 'yes-or-no', meaning: 'As many proposals as a day has were done' },
  'month.notes': { unit: 'count', meaning: 'Invitations with a note in this calendar month, at least' },

  'target.posts': { unit: 'count', meaning: 'Posts a week that earn 90 % of their points' },
  'target.comments': { unit: 'count', meaning: 'Comments a week that earn 90 % of their points' },
  'target.people_searches': { unit: 'count', meaning: 'People searches a week that earn 90 % of their points' },

  'since.post': { unit: 'days', meaning: 'Since the last post of 90 days' },
  'since.search_appearances': { unit: 'days', meaning: 'Since the last look at search appearances', missing: noVisits },
  'since.profile_views_page': { unit: 'days', meaning: 'Since the last look at profile views', missing: noVisits },
  'since.own_comments_page': { unit: 'days', meaning: 'Since the last look at own comments', missing: noVisits },
  'since.newsletters': { unit: 'days', meaning: 'Since the last look at newsletters', missing: noVisits },
  'since.content_analytics': { unit: 'days', meaning: 'Since the last look at content analytics', missing: noVisits },
  'since.catch_up': { unit: 'days', meaning: 'Since the last look at what happened to contacts', missing: noVisits },

  'own.post_age_h': { unit: 'hours', meaning: 'Age of the last post' },
  'own.post_age_min': { unit: 'minutes', meaning: 'Age of the last post' },
  'own.replies': { unit: 'count', meaning: 'Replies since the day of the last post; under whose post is not kept' },
  'own.comments_seen': { unit: 'count', meaning: 'Comments under the last post', missing: 'Posts are not read.' },
  'content.topPost': { unit: 'count', meaning: 'Impressions of the best recent post', missing: noPosts },
  'content.median': { unit: 'count', meaning: 'Usual impressions of a post', missing: noPosts },
  'content.times': { unit: 'times', meaning: 'How many times better the best recent post did', missing: noPosts },

  'stock.connections': { unit: 'count', meaning: 'Connections' },
  'stock.coworkers': { unit: 'count', meaning: 'Connections in the own company' },
  'stock.groups': { unit: 'count', meaning: 'Groups the member is in' },
  'inbound.change28': { unit: 'share', meaning: 'How much more often the profile is viewed than four weeks before' },
  'inbox.unread': { unit: 'count', meaning: 'Unread conversations, as read today or yesterday' },
  'inbox.invitations': { unit: 'count', meaning: 'Invitations received and not answered, as read today or yesterday' },
  'accepted.unmessaged': {
    unit: 'count',
    meaning: 'New contacts not written to',
    missing: 'Who accepted is not seen.',
  },
  'resp.asked': { unit: 'count', meaning: 'Messages that asked for an answer' },
  'resp.rate': { unit: 'share', meaning: 'Those of them that got one' },

  'invite.ok': { unit: 'yes-or-no', meaning: 'The invitation guard has nothing against an invitation' },
  'invite.mature': { unit: 'count', meaning: 'Invitations old enough to judge' },
  'invite.rate': { unit: 'share', meaning: 'Acceptance of these, pulled towards 30 % while there are few' },
  'invite.pending': { unit: 'count', meaning: 'Invitations that wait for an answer' },
  'invite.oldest_days': { unit: 'days', meaning: 'Age of the oldest of these', missing: 'Only their number is read.' },
  'invite.rest_until': { unit: 'day', meaning: 'When few enough were sent in seven days, if none is sent until then' },
  'log.met': { unit: 'count', meaning: 'Appointments logged in seven days' },

  'account.sn': { unit: 'yes-or-no', meaning: 'The member has a Sales Navigator seat' },
  'account.premium': { unit: 'yes-or-no', meaning: 'The account is a paid one', missing: noQuestion },
  'flag.commercial_limit': { unit: 'yes-or-no', meaning: 'Free searches are used up', missing: noQuestion },
  'pref.habit_help': { unit: 'yes-or-no', meaning: 'The member wants help with the habit' },
  'pref.post_help': { unit: 'yes-or-no', meaning: 'The member wants help right after a post' },
  'official.none': { unit: 'yes-or-no', meaning: "LinkedIn's own score was never read" },
  'official.age': { unit: 'days', meaning: "Since LinkedIn's own score was read" },
  coverage: { unit: 'share', meaning: 'The part of the 100 points whose inputs are known' },
  'archive.none': { unit: 'yes-or-no', meaning: 'No archive was imported' },
  'installed.days': { unit: 'days', meaning: 'Since counting began' },
  weekday: { unit: 'count', meaning: "The member's weekday: 1 is Monday, 7 Sunday" },
  hour: { unit: 'hours', meaning: "The hour on the member's clock, 0–23" },
} as const satisfies Readonly<Record<string, Fact>>;

type Table = typeof nudgeFacts;

export type FactName = keyof Table;

/** Facts that the product can know today. */
export type KnownName = { [Name in FactName]: Table[Name] extends { missing: string } ? never : Name }[FactName];

type ValueIn<OfUnit extends Unit> = OfUnit extends 'yes-or-no'
  ? boolean
  : OfUnit extends 'day'
    ? string
    : OfUnit extends 'profile-item'
      ? ProfileItem
      : number;

export type FactValue<Name extends FactName = FactName> = ValueIn<Table[Name]['unit']>;

/** What is known; what is undefined or left out is unknown, which is not zero. */
export type Facts = { readonly [Name in FactName]?: FactValue<Name> | undefined };

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(nudgeFacts, name);
}
