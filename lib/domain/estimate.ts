import type { Pillar } from './pillar';
import type { SignalId } from './signals';

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
