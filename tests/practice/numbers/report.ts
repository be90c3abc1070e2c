import type { LabelKey } from '@/tests/practice/labels/english';
import type { View } from '@/tests/practice/view';

export interface Figure {
  readonly label: LabelKey;
  readonly value: number;
}

/** One page of member analytics, whichever app draws it. */
export interface Report {
  readonly title: LabelKey;
  readonly period: LabelKey;
  readonly figures: readonly Figure[];
}

export type ReportSurface = 'content' | 'audience' | 'profile-views' | 'search-appearances';

export function reportOf({ world: { numbers } }: View, surface: ReportSurface): Report {
  const impressions = numbers['post-impressions'];
  const reports: Readonly<Record<ReportSurface, Report>> = {
    content: {
      title: 'analytics',
      period: 'past7Days',
      figures: [
        { label: 'impressions', value: impressions },
        { label: 'membersReached', value: Math.floor(impressions * 0.6) },
        { label: 'engagements', value: numbers.engagements },
      ],
    },
    audience: {
      title: 'analytics',
      period: 'past7Days',
      figures: [
        { label: 'totalFollowers', value: numbers.followers },
        { label: 'newFollowers', value: numbers['followers-gained'] },
      ],
    },
    'profile-views': {
      title: 'profileViewers',
      period: 'past90Days',
      figures: [{ label: 'profileViewers', value: numbers['profile-viewers'] }],
    },
    'search-appearances': {
      title: 'allAppearances',
      period: 'past7Days',
      figures: [{ label: 'searchAppearances', value: numbers['search-appearances'] }],
    },
  };
  return reports[surface];
}

export interface Card extends Figure {
  readonly href: string;
}

/** The cards of the creator's dashboard; the own profile shows three of them. */
export function cardsOf({ world: { numbers } }: View): readonly Card[] {
  return [
    { href: '/analytics/creator/content/', label: 'postImpressions', value: numbers['post-impressions'] },
    { href: '/analytics/creator/audience/', label: 'followersTotal', value: numbers.followers },
    { href: '/analytics/profile-views/', label: 'profileViewers', value: numbers['profile-viewers'] },
    { href: '/analytics/search-appearances/', label: 'searchAppearances', value: numbers['search-appearances'] },
  ];
}
