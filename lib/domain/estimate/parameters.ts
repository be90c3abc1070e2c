import type { Pillar } from '@/lib/domain/pillar';

/**
 * Model est-1.0.0: every number of it, beside the two tables of `signals.ts`. The formulas take them from here, and so
 * does the page that explains them. None was ever published by LinkedIn: all are set by hand (grade D).
 */

/** Any change of a number, here or in `signals.ts`, or of a curve makes a new version. */
export const modelVersion = 'est-1.0.0';

/** Days that the estimate looks back on, today included. */
export const windowDays = 90;

/** A day counts half after so many days. */
export const dayHalfLife = 30;

/** Days of a quiet member that are assumed on the first day; fewer as days are observed, none after 90. */
export const coldStart = 7;

/** Part of the member's activity that this browser sees: its bounds, and how many archived events it takes to know. */
export const captureBounds = { low: 0.25, high: 1, enoughEvents: 20 } as const;

/** Share of the points that unknown inputs are taken to earn: the mean of three published group averages per pillar. */
export const priorShares: Readonly<Record<Pillar, number>> = {
  brand: 0.48,
  find: 0.19,
  insights: 0.08,
  relations: 0.58,
};

/** How a rate earns. */
export interface RateCurve {
  /** Tries and hits assumed beforehand, so that a few lucky tries do not make 100 %. */
  readonly assumedTries: number;
  readonly assumedHits: number;
  /** Tries that earn 90 % of what the rate is worth. */
  readonly enoughTries: number;
  /** The rate that earns nothing. */
  readonly floor: number;
  /** How far above the floor the rate earns everything. */
  readonly span: number;
}

export const acceptanceCurve: RateCurve = { assumedTries: 10, assumedHits: 3, enoughTries: 10, floor: 0.1, span: 0.5 };

export const responseCurve: RateCurve = { assumedTries: 10, assumedHits: 2, enoughTries: 10, floor: 0.05, span: 0.45 };

/** A normal distribution. */
interface Belief {
  readonly mean: number;
  readonly spread: number;
}

/** What is believed of `official = intercept + slope · model` before any official reading, and its noise in points. */
export const lineBelief: { readonly intercept: Belief; readonly slope: Belief; readonly noise: number } = {
  intercept: { mean: 0, spread: 5 },
  slope: { mean: 1, spread: 0.35 },
  noise: 0.8,
};

/** Days after which an official reading weighs half in the line, and after which half of its own level is forgotten. */
export const readingHalfLives = { line: 60, level: 14 } as const;

/**
 * The official readings that a calibration rests on: so many days back, so many at most. Older ones weigh 1/64 or less.
 */
export const weighingReadings = { days: 6 * readingHalfLives.line, most: 120 } as const;

/** Slopes are kept within these when they stretch a range or a gain. */
export const slopeBounds = { low: 0.2, high: 2 } as const;

/** More points than this in one pillar within so many days and nothing done: older readings weigh a part of it. */
export const formulaShift = { points: 3, days: 1, olderWeight: 1 / 4 } as const;

/** When forecasts are called better than "same as last time": so many comparisons, so many standard errors. */
export const proof = { comparisons: 10, standardErrors: 2 } as const;

/** Points (of 100) by which the total may be wrong: before the first official reading, and at least ever after. */
export const uncertaintyBounds = { untested: 10, least: 1 } as const;

/** Coverage at which one number is shown at all, and at which it is shown without grey. */
export const coverageLimits = { shown: 0.4, trusted: 0.75 } as const;

/** Points (of 100) that a gain needs for its word; below the last it is called nothing. */
export const stepLimits = { big: 0.8, good: 0.2, small: 0.005 } as const;

/** What a dismissal leaves of an action's priority, and for how many days. */
export const dismissal = { keeps: 0.5, days: 14 } as const;

/** What stops advice to invite. LinkedIn publishes no limit; about 100 a week is what members report. */
export const invitationLimits = {
  /** Sent in seven days; from there on a rest until fewer than `resumeBelow`. */
  stopAt: 80,
  resumeBelow: 60,
  pending: 100,
  /** The lowest shrunk acceptance, judged from so many mature invitations on. */
  acceptance: 0.35,
  enoughMature: 10,
  /** Sent in seven days: enough for this week. */
  week: 20,
} as const;

/** Days for which a number that changes every week stays known once it was read, and the same of pending invitations. */
export const freshDays = { level: 90, pending: 28 } as const;

/** The shortest time, in days, over which growth of followers is measured. */
export const shortestGrowth = 7;

/** LinkedIn shows the rounded sum of the four pillars; so many points may lie between the two. */
export const totalTolerance = 0.6;
