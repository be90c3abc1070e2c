import { type Pillar, perPillar, pillarPoints, pillars } from '@/lib/domain/pillar';
import { modelVersion, priorShares } from './parameters';
import { type ModelOptions, shareOf } from './signal-share';
import { type Inputs, type SignalId, signals } from './signals';

/** A number that is not known exactly. `low` = every unknown input earns nothing, `high` = every unknown earns all. */
export interface Range {
  readonly est: number;
  readonly low: number;
  readonly high: number;
}

/** One input of a pillar and what it earns. */
export interface SignalShare {
  readonly id: SignalId;
  /** Points it can earn. */
  readonly weight: number;
  /** 0–1 of the points; undefined while the input is unknown (which is not zero). */
  readonly share?: number;
}

export interface PillarEstimate extends Range {
  /** 0–1: the part of the 25 points whose inputs are known. */
  readonly coverage: number;
  readonly parts: readonly SignalShare[];
}

/** An estimate of the Social Selling Index, never the index itself. */
export interface Estimate {
  /** Version of the model, `est-1.0.0`. */
  readonly version: string;
  /** 0–100. */
  readonly total: Range;
  /** 0–1: the part of the 100 points whose inputs are known. */
  readonly coverage: number;
  readonly pillars: Readonly<Record<Pillar, PillarEstimate>>;
}

/**
 * Estimates the four pillars (25 points each) and their total (0–100) from what is known. Unknown inputs earn the prior
 * share of their pillar in `est`, nothing in `low`, everything in `high`. Model est-1.0.0.
 */
export function estimate(inputs: Inputs, options: ModelOptions): Estimate {
  const estimates = perPillar((pillar) => estimatePillar(partsOf(pillar, inputs, options), pillar));
  const coverage = pillars.reduce((sum, pillar) => sum + estimates[pillar].coverage, 0) / pillars.length;
  return { version: modelVersion, total: totalRange(estimates), coverage, pillars: estimates };
}

/** The ranges of the pillars, added up. */
export function totalRange(estimates: Estimate['pillars']): Range {
  const sum = (of: (pillar: PillarEstimate) => number): number =>
    pillars.reduce((total, pillar) => total + of(estimates[pillar]), 0);
  return { est: sum(({ est }) => est), low: sum(({ low }) => low), high: sum(({ high }) => high) };
}

function partsOf(pillar: Pillar, inputs: Inputs, options: ModelOptions): readonly SignalShare[] {
  return signals
    .filter((signal) => signal.pillar === pillar)
    .map((signal) => {
      const share = shareOf(signal, inputs, options);
      return { id: signal.id, weight: signal.weight, ...(share !== undefined && { share }) };
    });
}

function estimatePillar(parts: readonly SignalShare[], pillar: Pillar): PillarEstimate {
  const low = parts.reduce((sum, { weight, share = 0 }) => sum + weight * share, 0);
  const unknown = parts.reduce((sum, { weight, share }) => sum + (share === undefined ? weight : 0), 0);
  return {
    est: low + unknown * priorShares[pillar],
    low,
    high: low + unknown,
    coverage: 1 - unknown / pillarPoints,
    parts,
  };
}
