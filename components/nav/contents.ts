import type { WordKey } from '@/components/words';

/** The groups of a table of contents, in their order. */
export const contentGroups = ['today', 'review', 'estimate', 'settings', 'about'] as const;

type ContentGroup = (typeof contentGroups)[number];

export const groupWords: Readonly<Record<ContentGroup, WordKey>> = {
  today: 'contents_today',
  review: 'contents_review',
  estimate: 'contents_estimate',
  settings: 'contents_settings',
  about: 'contents_about',
};

/** One line of a table of contents. */
export interface ContentLine {
  /** Where it leads: `#` and the anchor of a part, or another page. */
  readonly href: string;
  readonly group: ContentGroup;
  readonly label: WordKey;
}
