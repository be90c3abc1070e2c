import { pillarWords } from '@/components/pillar-kinds';
import { formatDate, formatTenths, say, sayCount } from '@/components/words';
import { daysBetween } from '@/lib/domain/day';
import type { History } from '@/lib/domain/history/history';
import type { ScoreDay } from '@/lib/domain/history/history-source';
import { totalOf } from '@/lib/domain/official/official';
import { type Pillar, pillarPoints, pillars } from '@/lib/domain/pillar';
import { Figure } from './Figure';
import { TrendChart, type TrendLine, type TrendMark } from './TrendChart';

/** The points of each pillar: what the estimate said before as lines, and LinkedIn's own readings as points on them. */
export function PillarTrend({ history }: { readonly history: History }) {
  const { scores } = history;
  const last = scores.at(-1);
  if (!last) return <p>{say('history_scores_none')}</p>;
  const sentence = sayCount(
    'history_scores',
    scores.length,
    formatDate(last.day),
    formatTenths(totalOf(last.official)),
  );
  const placeOf = placeIn(history);
  return (
    <Figure
      title={say('history_points')}
      sentence={sentence}
      columns={[say('history_column_when'), ...pillars.map((pillar) => say(pillarWords[pillar]))]}
      rowsOf={() =>
        scores.toReversed().map((score) => ({
          key: score.day,
          cells: [formatDate(score.day), ...pillars.map((pillar) => pointsWords(score, pillar))],
        }))
      }
    >
      <TrendChart
        label={sentence}
        top={pillarPoints}
        lines={pillars.map((pillar) => lineOf(pillar, scores, placeOf))}
        marks={pillars.flatMap((pillar) => marked(scores, placeOf).map((score) => markOf(pillar, score, placeOf)))}
        ends={[formatDate(history.from), formatDate(history.to)]}
      />
    </Figure>
  );
}

/** Where a day stands, 0–1 of the time that is shown. */
type PlaceOf = (day: string) => number;

function placeIn({ from, to }: History): PlaceOf {
  const days = Math.max(1, daysBetween(from, to));
  return (day) => daysBetween(from, day) / days;
}

function lineOf(pillar: Pillar, scores: readonly ScoreDay[], placeOf: PlaceOf): TrendLine {
  return {
    pillar,
    points: scores.flatMap(({ day, said }) => (said ? [{ x: placeOf(day), y: said[pillar] }] : [])),
  };
}

/** Places across the time that is shown in which one shape of a pillar fits. */
const markPlaces = 24;

/** The last score of each place: the table has all of them. */
function marked(scores: readonly ScoreDay[], placeOf: PlaceOf): readonly ScoreDay[] {
  return [...new Map(scores.map((score) => [Math.floor(placeOf(score.day) * markPlaces), score])).values()];
}

function markOf(pillar: Pillar, score: ScoreDay, placeOf: PlaceOf): TrendMark {
  return {
    pillar,
    x: placeOf(score.day),
    y: score.official[pillar],
    words: say('history_mark', say(pillarWords[pillar]), formatDate(score.day), pointsWords(score, pillar)),
  };
}

function pointsWords({ official, said }: ScoreDay, pillar: Pillar): string {
  const points = formatTenths(official[pillar]);
  return said ? say('history_points_said', points, formatTenths(said[pillar])) : points;
}
