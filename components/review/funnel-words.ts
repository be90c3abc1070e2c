import { formatNumber, say, sayCount, saySentences } from '@/components/words';
import type { Funnel } from '@/lib/domain/review/funnel';

/** How many conversations became appointments, in one sentence; a second one where some could not be counted. */
export function funnelSentence(funnel: Funnel): string {
  const sentence = ratioSentence(funnel);
  return funnel.isPartial ? saySentences(sentence, say('review_funnel_partial')) : sentence;
}

function ratioSentence({ conversations, appointments, perAppointment }: Funnel): string {
  if (perAppointment !== undefined) return sayCount('review_funnel_ratio', perAppointment);
  if (appointments > 0) return sayCount('review_funnel_beyond', appointments, formatNumber(conversations));
  return conversations > 0 ? sayCount('review_funnel_open', conversations) : say('review_funnel_none');
}
