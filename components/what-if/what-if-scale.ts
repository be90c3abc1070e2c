import type { LevelSignal } from '@/lib/domain/estimate/signals';

/** Where a slider ends, and by how much it moves. */
export interface Scale {
  readonly max: number;
  readonly step: number;
}

/** Twice the target, where hardly a point is left, or as far as the member's own level goes; a straight line ends at its target. */
export function levelScale({ kind, target }: LevelSignal, level: number): Scale {
  if (kind === 'linear') return { max: target, step: 1 };
  if (kind === 'linear-flow') return { max: Math.ceil(target), step: roundStep(target / 20) };
  const step = kind === 'stock' ? Math.max(1, roundStep(target / 50)) : roundStep(target / 20);
  return { max: upTo(Math.max(2 * target, level), step), step };
}

/** Five times the tries that are enough, or the member's own. */
export function triesScale(enough: number, tries: number): Scale {
  return { max: Math.max(5 * enough, tries), step: 1 };
}

/** The next step below that is a round number: 1, 2 or 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const round = [5, 2].find((times) => times * power <= step) ?? 1;
  return round * power;
}

function upTo(value: number, step: number): number {
  return Number((Math.ceil(value / step - 1e-9) * step).toFixed(3));
}
