import type { WordKey } from '@/components/words';

/** The steps of the introduction, in their order; each is an anchor of its page too. */
export const introSteps = ['counting', 'week', 'score'] as const;

export type IntroStep = (typeof introSteps)[number];

export const introWords: Readonly<Record<IntroStep, WordKey>> = {
  counting: 'intro_counting',
  week: 'intro_week',
  score: 'intro_score',
};

/** Where the introduction ends. */
export const introEnd = '#done';
