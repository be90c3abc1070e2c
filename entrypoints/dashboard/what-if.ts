import { sampleIn } from '@/components/what-if/what-if-inputs';
import type { WhatIfLine, WhatIfOutcome } from '@/components/what-if/what-if-outcome';
import { estimate } from '@/lib/domain/estimate/estimate';
import { type ModelOptions, shareOf } from '@/lib/domain/estimate/signal-share';
import { type Inputs, type Signal, signals } from '@/lib/domain/estimate/signals';
import { stepOf } from '@/lib/domain/next-action/next-action';
import type { Pillar } from '@/lib/domain/pillar';
import type { Supposition } from '@/lib/state/what-if-store';

/** Numbers that the model can be run on. */
export interface Start extends ModelOptions {
  readonly inputs: Inputs;
}

/** Runs the model on the member's own numbers and on the supposed ones. */
export function whatIf(start: Start, { changes, salesNavigator }: Supposition): WhatIfOutcome {
  const supposed: Start = {
    inputs: { ...start.inputs, ...changes },
    salesNavigator: salesNavigator ?? start.salesNavigator,
  };
  const linesOf = (pillar: Pillar): readonly WhatIfLine[] =>
    signals.filter((signal) => signal.pillar === pillar).map((signal) => lineOf(signal, start, supposed));
  return {
    before: estimate(start.inputs, start),
    after: estimate(supposed.inputs, supposed),
    lines: {
      brand: linesOf('brand'),
      find: linesOf('find'),
      insights: linesOf('insights'),
      relations: linesOf('relations'),
    },
    salesNavigator: supposed.salesNavigator,
    isChanged: salesNavigator !== undefined || Object.keys(changes).length > 0,
  };
}

function lineOf(signal: Signal, start: Start, supposed: Start): WhatIfLine {
  const earned = pointsOf(signal, supposed);
  const play = {
    isOwn: start.inputs[signal.id] !== undefined,
    state: stateOf(signal, earned, supposed),
    earned,
    change: changeOf(pointsOf(signal, start), earned),
  };
  if (signal.kind === 'rate') return { ...play, signal, sample: sampleIn(supposed.inputs, signal.id) };
  return { ...play, signal, level: supposed.inputs[signal.id] };
}

function pointsOf(signal: Signal, { inputs, ...options }: Start): number | undefined {
  const share = shareOf(signal, inputs, options);
  return share === undefined ? undefined : signal.weight * share;
}

function stateOf(signal: Signal, earned: number | undefined, { salesNavigator }: Start): WhatIfLine['state'] {
  if (signal.salesNavigator && !salesNavigator) return 'reserved';
  return earned === undefined ? 'unknown' : 'known';
}

function changeOf(before: number | undefined, after: number | undefined): WhatIfLine['change'] {
  if (before === undefined || after === undefined || before === after) return undefined;
  return { direction: after > before ? 'up' : 'down', step: stepOf(Math.abs(after - before)) };
}
