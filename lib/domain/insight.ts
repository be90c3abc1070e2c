import type { Range } from '@/lib/domain/estimate/estimate';
import type { Nudge } from '@/lib/domain/nudges/choose-nudge';
import { type DayMeasures, measuresOn } from '@/lib/domain/reminders/badge';
import type { Traits } from './activity';
import type { PageKind } from './page-kind';
import type { Summary } from './summary';

/** What fills a sentence, and what it is, so that it can be written as such. */
export type InsightWord =
  | { readonly value: number; readonly unit: 'count' | 'share' }
  | { readonly value: string; readonly unit: 'day' }
  | { readonly value: boolean; readonly unit: 'yes-or-no' }
  | { readonly value: Degree; readonly unit: 'degree' }
  | { readonly value: Range; readonly unit: 'range' };

type Degree = NonNullable<Traits['degree']>;

/** One sentence for the page at hand: what is proposed next, or words of `_locales` with what fills them, in order. */
export type Insight =
  | { readonly key: 'nudge'; readonly nudge: Nudge }
  | { readonly key: InsightKey; readonly words: readonly InsightWord[] };

export type InsightKey =
  | 'insight_measures'
  | 'insight_posted'
  | `insight_profile${'' | '_degree'}${'' | '_accepted'}`
  | 'insight_invite_fine'
  | 'insight_invite_slow'
  | 'insight_invite_rest'
  | 'insight_invite_rest_until'
  | 'insight_search'
  | 'insight_messaging'
  | 'insight_ssi'
  | 'insight_saved'
  | 'insight_saving';

/** The moment in which a page is looked at. */
export interface PageMoment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The member's day. */
  readonly day: string;
  /** Epoch milliseconds at which the page was opened. */
  readonly openedAt: number;
  /** When a post was counted last while this page was open, if one was. */
  readonly postedAt?: number | undefined;
  /** How far away the member is whose profile it is; undefined where the page does not say. */
  readonly degree?: Degree | undefined;
}

/** What is known before anything is said. */
export type InsightSource = Pick<
  Summary,
  'day' | 'today' | 'guide' | 'invitations' | 'viewedInWeek' | 'momentum' | 'estimate' | 'lastReading'
>;

/** What is said at a glance. */
export interface Glance {
  readonly insight: Insight;
  readonly measures: DayMeasures;
  /** Something is not counted any more. */
  readonly isBroken: boolean;
}

/** The first answers matter most in the hour after a post. */
const firstHour = 3_600_000;

/** The one thing that helps on the page at hand. Nothing about anybody else is in it but the degree that the page shows. */
export function insightOf(page: PageKind, source: InsightSource, moment: PageMoment): Insight {
  const { postedAt = -Infinity, now } = moment;
  if (now - postedAt < firstHour) return { key: 'insight_posted', words: [] };
  return insights[page](source, moment);
}

type Find = (source: InsightSource, moment: PageMoment) => Insight;

const insights: Readonly<Record<PageKind, Find>> = {
  feed: (source, moment) => {
    const card = source.guide?.card;
    return card ? { key: 'nudge', nudge: card } : insights.other(source, moment);
  },
  profile: ({ invitations: { sentInWeek, acceptance } }, { degree }) => ({
    key: `insight_profile${degree ? '_degree' : ''}${acceptance ? '_accepted' : ''}`,
    words: [
      count(sentInWeek),
      ...(degree ? [{ value: degree, unit: 'degree' } as const] : []),
      ...(acceptance ? [{ value: acceptance.share, unit: 'share' } as const] : []),
    ],
  }),
  invite: ({ invitations: { sentInWeek, advice, restUntil } }) => {
    if (advice !== 'rest') return { key: `insight_invite_${advice}`, words: [count(sentInWeek)] };
    if (!restUntil) return { key: 'insight_invite_rest', words: [count(sentInWeek)] };
    return { key: 'insight_invite_rest_until', words: [count(sentInWeek), { value: restUntil, unit: 'day' }] };
  },
  search: ({ viewedInWeek: { searches, outside } }) => ({
    key: 'insight_search',
    words: [count(searches), count(outside)],
  }),
  messaging: (source, { day }) => ({
    key: 'insight_messaging',
    words: [count(measuresOn(day, source).conversations), count(source.momentum.week.conversations.done)],
  }),
  ssi: ({ estimate: { total } }) => ({
    key: 'insight_ssi',
    words: [count(total.est), { value: total, unit: 'range' }],
  }),
  analytics: ({ lastReading }, { openedAt }) =>
    lastReading && lastReading.at >= openedAt
      ? { key: 'insight_saved', words: [count(lastReading.value)] }
      : { key: 'insight_saving', words: [] },
  other: (source, { day }) => {
    const { value, conversations, appointments } = measuresOn(day, source);
    return {
      key: 'insight_measures',
      words: [{ value, unit: 'yes-or-no' }, count(conversations), count(appointments)],
    };
  },
};

function count(value: number): InsightWord {
  return { value, unit: 'count' };
}
