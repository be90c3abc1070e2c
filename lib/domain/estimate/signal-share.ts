import { acceptanceShare, responseShare } from './rates';
import { saturation, straightLine } from './saturation';
import type { Inputs, LevelSignal, RateSignal, Signal } from './signals';

export interface ModelOptions {
  /** The member has a Sales Navigator seat; without one its inputs are known zeros, not unknowns. */
  readonly salesNavigator: boolean;
}

/** Share (0–1) of its points that an input earns; undefined while it is unknown. Model est-1.0.0. */
export function shareOf(signal: Signal, inputs: Inputs, options: ModelOptions): number | undefined {
  if (signal.salesNavigator && !options.salesNavigator) return 0;
  return signal.kind === 'rate' ? rateShare(signal, inputs) : levelShare(signal, inputs[signal.id]);
}

function levelShare({ kind, target }: LevelSignal, level: number | undefined): number | undefined {
  if (level === undefined) return undefined;
  const curve = kind === 'linear' || kind === 'linear-flow' ? straightLine : saturation;
  return curve(level, target);
}

function rateShare({ id }: RateSignal, inputs: Inputs): number | undefined {
  if (id === 'acceptance') return inputs.acceptance && acceptanceShare(inputs.acceptance);
  return inputs.response_rate && responseShare(inputs.response_rate);
}
