import { countWord, pillarWords } from '@/components/pillar-kinds';
import { formatDay, formatList, formatNumber, formatTenths, say, sayCount, type WordKey } from '@/components/words';
import type { WeeklyGoals } from '@/lib/domain/momentum/goals';
import { type Pillar, pillars } from '@/lib/domain/pillar';
import type { BestDay, BestPart } from '@/lib/domain/review/best-day';
import type { OfficialChange, ReviewWeek, WeekMeasure } from '@/lib/domain/review/review-week';
import { comparisonWords } from './comparison-words';
import { pillarSentence } from './pillar-sentence';

/** A week in words, the same on screen and in the copy. */
export interface WeekWords {
  readonly name: string;
  readonly measures: readonly MeasureWords[];
  readonly pillars: readonly PillarWords[];
  /** The best day, LinkedIn's own score, and since when was counted: each where there is something to say. */
  readonly notes: readonly string[];
}

export interface MeasureWords {
  readonly label: string;
  readonly count: string;
  readonly comparison: string;
}

interface PillarWords {
  readonly pillar: Pillar;
  readonly label: string;
  readonly sentence: string;
}

const measureLabels: Readonly<Record<keyof WeeklyGoals, WordKey>> = {
  value: 'review_value',
  conversations: 'review_conversations',
  appointments: 'review_appointments',
};

const measureOrder = ['value', 'conversations', 'appointments'] as const;

export function weekWords(week: ReviewWeek): WeekWords {
  const { isRunning, measures, pillars: weeks, best, official, began } = week;
  return {
    name: weekName(week),
    measures: measureOrder.map((name) => measureWords(say(measureLabels[name]), measures[name], isRunning)),
    pillars: pillars.map((pillar) => ({
      pillar,
      label: say(pillarWords[pillar]),
      sentence: pillarSentence(weeks[pillar], isRunning),
    })),
    notes: [
      bestSentence(best),
      ...(official ? [officialSentence(official)] : []),
      ...(began === undefined ? [] : [say('review_began', formatDay(began))]),
    ],
  };
}

/** From which day to which. */
export function weekName({ monday, last, isRunning }: ReviewWeek): string {
  return say(isRunning ? 'review_week_running' : 'review_week_over', formatDay(monday), formatDay(last));
}

function measureWords(label: string, { count, compared, isPartial }: WeekMeasure, isRunning: boolean): MeasureWords {
  const number = formatNumber(count);
  return {
    label,
    count: isPartial ? say('review_at_least', number) : number,
    comparison: comparisonWords(compared, isRunning),
  };
}

function bestSentence(best: BestDay | undefined): string {
  if (!best) return say('review_best_none');
  return say('review_best', formatDay(best.day), formatList(best.why.map(partWords)));
}

function partWords({ what, count }: BestPart): string {
  if (what === 'appointments') return sayCount('review_count_appointments', count);
  return what === 'conversations' ? sayCount('review_count_conversations', count) : sayCount(countWord(what), count);
}

function officialSentence({ before, now, isMoved }: OfficialChange): string {
  const looks = [formatTenths(before.total), formatDay(before.day), formatTenths(now.total), formatDay(now.day)];
  return say(isMoved ? 'review_official_moved' : 'review_official_still', ...looks);
}
