import type { Grade } from '@/lib/domain/estimate/evidence';
import type { Bundle } from '@/lib/domain/next-action/marginal-gain';
import type { ActionId } from '@/lib/domain/next-action/next-action';
import type { Pillar } from '@/lib/domain/pillar';
import type { FactName } from './nudge-facts';

/** Help that comes only when the member asked for it. */
export type Preference = 'habit_help' | 'post_help';

/**
 * What doing it is worth: the model's action that it is, or else its value to other people, against 1 for a repost.
 * `bundle` says what it adds where the model has no such action, or asks for more at once.
 */
export type Worth =
  | { readonly action: ActionId; readonly bundle?: Bundle }
  | { readonly value: number; readonly bundle?: Bundle };

/** One line of the library of nudges. Its words live in `_locales` under `nudge_<id>`. */
export interface RuleLine {
  readonly id: string;
  /** The condition, in the language of `expression.ts`. */
  readonly when: string;
  /** Days from one time that it is shown to the next. */
  readonly cooldownDays: number;
  /** Minutes it takes; 0 asks for nothing. */
  readonly minutes: number;
  /** Of the evidence that it helps; without it housekeeping. */
  readonly grade?: Grade;
  /** Facts that fill its sentence, in order. */
  readonly words?: readonly FactName[];
  /** Facts that fill `nudge_<id>_why`, in order; without it there is no such sentence. */
  readonly why?: readonly FactName[];
  /** The sentence has one form for one and one for many, after its first fact. */
  readonly counted?: true;
  readonly worth?: Worth;
  /** Off unless the member asked for this help. */
  readonly preference?: Preference;
  /** Proposes an invitation: only where the invitation guard agrees, and one a day. */
  readonly invites?: true;
  /** Instead of a worth: it comes before all that is ranked, and may end the day. */
  readonly care?: 'first' | 'ends-day';
}

/** A line in its place: of a pillar, or of care, which earns nothing. */
export type Placed<Line extends RuleLine = RuleLine> = Line & { readonly pillar: Pillar | 'care' };

/** Puts lines into their pillar. */
export function placed<Line extends RuleLine>(
  pillar: Pillar | 'care',
  lines: readonly Line[],
): readonly Placed<Line>[] {
  return lines.map((line) => ({ ...line, pillar }));
}
