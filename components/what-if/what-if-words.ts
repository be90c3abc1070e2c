import { formatDecimal, formatNumber, formatShare, say, type WordKey } from '@/components/words';
import { acceptanceCurve, type RateCurve, responseCurve } from '@/lib/domain/estimate/parameters';
import { type Flow, flows, type LevelSignal, type RateId, type Signal } from '@/lib/domain/estimate/signals';

export const rateCurves: Readonly<Record<RateId, RateCurve>> = {
  acceptance: acceptanceCurve,
  response_rate: responseCurve,
};

/** The numbers of an input as the model holds them, in the order of the columns. */
export function parameterWords(signal: Signal): readonly [points: string, target: string, cap: string, prior: string] {
  const points = formatNumber(signal.weight);
  if (signal.kind === 'rate') return [points, ...rateWords(rateCurves[signal.id])];
  const target = formatDecimal(signal.target, 2);
  const flow = flows.find(({ id }) => id === signal.id);
  if (!flow) return [points, target, say('model_none'), say('model_none')];
  return [points, say('model_per_week', target), ...flowWords(flow)];
}

function rateWords({ floor, span, assumedHits, assumedTries }: RateCurve): [string, string, string] {
  const assumed = say('model_of', formatNumber(assumedHits), formatNumber(assumedTries));
  return [formatShare(floor + span), say('model_none'), assumed];
}

function flowWords({ dayCap, prior }: Flow): [string, string] {
  const cap = dayCap === undefined ? say('model_none') : say('model_per_day', formatNumber(dayCap));
  return [cap, say('model_per_week', formatDecimal(prior, 2))];
}

/** A level in words, without decimals: "about 3 a week", "about 1 in 4 weeks", "5 of 7". */
export function levelWords({ kind, target }: LevelSignal, level: number): string {
  if (kind === 'linear') return say('whatif_items', formatNumber(level), formatNumber(target));
  if (kind === 'stock') return formatNumber(level);
  return weeklyWords(level);
}

function weeklyWords(level: number): string {
  const weeks = Math.round(1 / level);
  if (weeks > 52) return say('whatif_none');
  return weeks > 1 ? say('whatif_weeks', formatNumber(weeks)) : say('whatif_week', formatNumber(level));
}

/** The words of the two sliders of a rate. */
export const rateSliders = {
  acceptance: {
    tries: { label: 'whatif_label_sent', value: 'whatif_sent' },
    hits: { label: 'whatif_label_accepted', value: 'whatif_accepted' },
  },
  response_rate: {
    tries: { label: 'whatif_label_asked', value: 'whatif_asked' },
    hits: { label: 'whatif_label_replied', value: 'whatif_replied' },
  },
} as const satisfies Record<RateId, Record<'tries' | 'hits', { label: WordKey; value: WordKey }>>;
