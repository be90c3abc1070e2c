import { scaleLinear } from '@visx/scale';
import { countWord, kindsOf, kindWord } from '@/components/pillar-kinds';
import { formatDecimal, formatNumber, say, sayCount } from '@/components/words';
import { type ActivityKind, activityKinds, sensedKinds } from '@/lib/domain/activity';
import type { History } from '@/lib/domain/history/history';
import { lengthOf } from '@/lib/domain/history/span';
import { amountOf } from '@/lib/domain/history/sums';
import { pillars } from '@/lib/domain/pillar';
import { Figure } from './Figure';
import { spanName } from './history-words';
import styles from './KindBars.module.css';

interface KindCount {
  readonly kind: ActivityKind;
  readonly count: number;
}

/** How often each kind was counted, the most frequent first. */
export function KindBars({ history }: { readonly history: History }) {
  const { counts } = history.whole;
  const rows = activityKinds
    .map((kind) => ({ kind, count: counts[kind] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  const days = lengthOf(history);
  const sentence = barsSentence(history);
  if (rows.length === 0) return <p>{sentence}</p>;
  return (
    <Figure
      title={say('history_kinds')}
      sentence={sentence}
      columns={[say('history_column_kind'), say('history_column_count'), say('history_column_daily')]}
      rowsOf={() =>
        rows.map(({ kind, count }) => ({
          key: kind,
          cells: [say(kindWord(kind)), formatNumber(count), formatDecimal(count / days)],
        }))
      }
    >
      <Bars rows={rows} label={sentence} />
    </Figure>
  );
}

function barsSentence(history: History): string {
  const { counts } = history.whole;
  const [main] = sensedKinds.toSorted((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
  const total = amountOf(counts, sensedKinds);
  if (!main || total === 0) return say('history_kinds_none', spanName(history));
  return sayCount('history_kinds_sentence', total, spanName(history), sayCount(countWord(main), counts[main] ?? 0));
}

/** Pixels from one bar to the next, of which the words take the upper part. */
const step = 34;
const barTop = 19;

function Bars({ rows, label }: { readonly rows: readonly KindCount[]; readonly label: string }) {
  const width = scaleLinear({ domain: [0, rows[0]?.count ?? 1], range: [0, 100] });
  return (
    <svg className={styles.bars} width="100%" height={rows.length * step} role="img" aria-label={label}>
      {rows.map(({ kind, count }, place) => (
        <svg key={kind} y={place * step} width="100%" height={step} data-pillar={pillarOf(kind)} aria-hidden="true">
          <text y="13">{say(kindWord(kind))}</text>
          <text className={styles.number} x="100%" y="13" textAnchor="end">
            {formatNumber(count)}
          </text>
          <rect className={styles.track} y={barTop} width="100%" height="8" rx="4" />
          <rect className={styles.bar} y={barTop} width={`${width(count)}%`} height="8" rx="4" />
        </svg>
      ))}
    </svg>
  );
}

/** Undefined of what is logged by hand. */
function pillarOf(kind: ActivityKind): string | undefined {
  return pillars.find((pillar) => kindsOf[pillar].some((each) => each === kind));
}
