import { pillarWords } from '@/components/pillar-kinds';
import { formatDate, formatList, formatNumber, say } from '@/components/words';
import type { History } from '@/lib/domain/history/history';
import { pillars } from '@/lib/domain/pillar';
import { Figure } from './Figure';
import { namedCount, spanName, unitName } from './history-words';
import { TrendChart } from './TrendChart';

/** What was done for each pillar, from day to day, week to week or month to month. */
export function StepTrend({ history }: { readonly history: History }) {
  const { buckets, unit, whole } = history;
  const names = pillars.map((pillar) => say(pillarWords[pillar]));
  const sentence = say(
    'history_steps_sentence',
    spanName(history),
    formatList(pillars.map((pillar) => namedCount(say(pillarWords[pillar]), whole.pillars[pillar]))),
  );
  return (
    <Figure
      title={say('history_steps')}
      sentence={sentence}
      columns={[say('history_column_when'), ...names]}
      rowsOf={() =>
        buckets.toReversed().map((bucket) => ({
          key: bucket.from,
          cells: [unitName(unit, bucket), ...pillars.map((pillar) => formatNumber(bucket.pillars[pillar]))],
        }))
      }
    >
      <TrendChart
        label={sentence}
        top={Math.max(4, ...buckets.flatMap((bucket) => pillars.map((pillar) => bucket.pillars[pillar])))}
        lines={pillars.map((pillar) => ({
          pillar,
          points: buckets.map((bucket, place) => ({
            x: place / Math.max(1, buckets.length - 1),
            y: bucket.pillars[pillar],
          })),
        }))}
        ends={[formatDate(history.from), formatDate(history.to)]}
      />
    </Figure>
  );
}
