import { daysBetween } from '@/lib/domain/day';
import { amountOf } from '@/lib/domain/estimate/observe';
import { dismissal } from '@/lib/domain/estimate/parameters';
import { flows, type Inputs, type SignalId, signals } from '@/lib/domain/estimate/signals';
import { type Bundle, type GainOptions, gainOf, priorityOf } from '@/lib/domain/next-action/marginal-gain';
import type { ActionId } from '@/lib/domain/next-action/next-action';
import { type Proposal, proposals } from '@/lib/domain/next-action/next-action-table';
import type { Tally } from '@/lib/domain/tally';
import { type Instant, logOf, type NudgeLog } from './nudge-log';
import { isSnooze } from './nudge-rest';
import type { NudgeRule } from './nudge-rules';
import type { Worth } from './rule-line';

/** What the worth of a nudge rests on. */
export interface WorthSituation extends GainOptions {
  readonly now: Instant;
  readonly log: NudgeLog;
  readonly inputs: Inputs;
  /** What was counted today. */
  readonly today?: Tally | undefined;
}

export interface NudgeWorth {
  /** Value ÷ √minutes, times the gain; see {@link worthOf}. */
  readonly priority: number;
  /** Points (of 100) that doing it today adds; undefined where the model has no such input or none is known. */
  readonly gain?: number;
}

/** Stands in for a gain where there is none: what earns no points comes after what earns some. */
const withoutGain = 0.1;

/**
 * What a nudge is worth for its minutes; undefined when it is worth nothing today, because the limit of the day is reached
 * or nothing can be gained. Each time it was put off within two weeks halves it. Model est-1.0.0.
 */
export function worthOf({ id, minutes, worth }: NudgeRule, situation: WorthSituation): NudgeWorth | undefined {
  const { bundle, value } = worth ? valued(worth) : {};
  const gain = bundle && gainToday(bundle, situation);
  if (value === undefined || (gain !== undefined && gain <= 0)) return undefined;
  const kept = dismissal.keeps ** dismissals(id, situation);
  const priority = kept * priorityOf(gain ?? withoutGain, { value, minutes });
  return { priority, ...(gain !== undefined && { gain }) };
}

function valued(worth: Worth): { readonly value?: number; readonly bundle?: Bundle } {
  if ('value' in worth) return worth;
  const { bundle, value } = proposalOf(worth.action) ?? {};
  return {
    ...(value !== undefined && { value }),
    ...(bundle && { bundle }),
    ...(worth.bundle && { bundle: worth.bundle }),
  };
}

function proposalOf(action: ActionId): Proposal | undefined {
  return proposals.find(({ id }) => id === action);
}

function gainToday(bundle: Bundle, { inputs, today, ...options }: WorthSituation): number | undefined {
  if (!hasRoom(bundle, today)) return 0;
  const isKnown = signals.some(({ id }) => bundle[id] !== undefined && inputs[id] !== undefined);
  return isKnown ? gainOf(bundle, inputs, options) : undefined;
}

/** No limit of the day is reached. */
function hasRoom(bundle: Bundle, today: Tally | undefined): boolean {
  const isIn = (id: SignalId): boolean => bundle[id] !== undefined;
  return flows.every(({ dayCap = Infinity, ...flow }) => !isIn(flow.id) || amountOf(flow, today) < dayCap);
}

/** How often the member put it off within the last two weeks. */
function dismissals(id: NudgeRule['id'], { log, now }: WorthSituation): number {
  const { answers } = logOf(log, id);
  return answers.filter((answer) => isSnooze(answer) && daysBetween(answer.day, now.day) < dismissal.days).length;
}
