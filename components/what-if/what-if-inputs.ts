import type { FlowId, Inputs, RateId, StockId } from '@/lib/domain/estimate/signals';

/** What a rate is made of, whichever rate it is. */
export interface Sample {
  readonly tries: number;
  readonly hits: number;
}

/** The sample of a rate; undefined while it is unknown. */
export function sampleIn({ acceptance, response_rate: questions }: Inputs, id: RateId): Sample | undefined {
  if (id === 'acceptance') return acceptance && { tries: acceptance.sent, hits: acceptance.accepted };
  return questions && { tries: questions.asked, hits: questions.replied };
}

/** A sample as an input of the estimate; there are never more hits than tries. */
export function inputOfSample(id: RateId, { tries, hits }: Sample): Inputs {
  const possible = Math.min(hits, tries);
  if (id === 'acceptance') return { acceptance: { sent: tries, accepted: possible } };
  return { response_rate: { asked: tries, replied: possible } };
}

/** A level as an input of the estimate. */
export function inputOfLevel(id: FlowId | StockId, level: number): Inputs {
  const levels: Partial<Record<FlowId | StockId, number>> = {};
  levels[id] = level;
  return levels;
}
