import { withMoreInvitations, withMoreQuestions } from '@/lib/domain/estimate/rates';
import { type ModelOptions, shareOf } from '@/lib/domain/estimate/signal-share';
import { type Inputs, type LevelSignal, type Signal, type SignalId, signals } from '@/lib/domain/estimate/signals';
import { weeklyStep } from '@/lib/domain/estimate/weekly-rate';
import { type Pillar, perPillar, pillars } from '@/lib/domain/pillar';

/** Actions that are done together: how many of each input. */
export type Bundle = Readonly<Partial<Record<SignalId, number>>>;

export interface GainOptions extends ModelOptions {
  /** Official points that one point of the model is worth, per pillar; without them 1. */
  readonly slopes?: Readonly<Record<Pillar, number>>;
}

/**
 * Points (0–25) of each pillar that a bundle done today adds. An unknown input gains nothing, since nobody can say from
 * where it would rise. Model est-1.0.0.
 */
export function gainsOf(bundle: Bundle, inputs: Inputs, options: GainOptions): Readonly<Record<Pillar, number>> {
  const ofSignal = (signal: Signal): number => {
    const raised = raise(signal, inputs, bundle[signal.id] ?? 0);
    const before = shareOf(signal, inputs, options) ?? 0;
    return signal.weight * ((shareOf(signal, raised, options) ?? 0) - before);
  };
  return perPillar((pillar) => {
    const touched = signals.filter((signal) => signal.pillar === pillar && bundle[signal.id]);
    return (options.slopes?.[pillar] ?? 1) * touched.reduce((sum, signal) => sum + ofSignal(signal), 0);
  });
}

/** Points of the estimate (0–100) that a bundle done today adds, over all pillars. */
export function gainOf(bundle: Bundle, inputs: Inputs, options: GainOptions): number {
  const gains = gainsOf(bundle, inputs, options);
  return pillars.reduce((sum, pillar) => sum + gains[pillar], 0);
}

/** What an action is worth per effort: points × value to other people ÷ √minutes; the root lets a long one win now and then. */
export function priorityOf(
  gain: number,
  { value, minutes }: { readonly value: number; readonly minutes: number },
): number {
  return (gain * value) / Math.sqrt(minutes);
}

function raise(signal: Signal, inputs: Inputs, count: number): Inputs {
  return signal.kind === 'rate' ? raiseRate(signal.id, inputs, count) : raiseLevel(signal, inputs, count);
}

function raiseLevel({ id, kind }: LevelSignal, inputs: Inputs, count: number): Inputs {
  const level = inputs[id];
  const step = kind === 'flow' || kind === 'linear-flow' ? weeklyStep : 1;
  return level === undefined ? inputs : { ...inputs, [id]: level + count * step };
}

function raiseRate(id: SignalId, inputs: Inputs, count: number): Inputs {
  const { acceptance, response_rate: questions } = inputs;
  if (id === 'acceptance') {
    return acceptance ? { ...inputs, acceptance: withMoreInvitations(acceptance, count) } : inputs;
  }
  return questions ? { ...inputs, response_rate: withMoreQuestions(questions, count) } : inputs;
}
