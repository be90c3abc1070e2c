import { formatDate, formatNumber } from '@/components/words';
import type { OfficialReading } from '@/lib/domain/official/official';
import styles from './HistoryChart.module.css';
import { scaleOf } from './history-scale';

/**
 * A drawing of LinkedIn's score over time, dots with a line, and of our forecasts, hollow. For the eye only; whoever
 * places it says the same in words.
 */
export function HistoryChart({ readings }: { readonly readings: readonly OfficialReading[] }) {
  const { marks, top, bottom } = scaleOf(readings);
  return (
    <div className={styles.chart} dir="ltr" aria-hidden="true">
      <span className={styles.top}>{formatNumber(top)}</span>
      <span className={styles.bottom}>{formatNumber(bottom)}</span>
      <svg className={styles.plot} width="100%" height="120" aria-hidden="true">
        {[0, 50, 100].map((y) => (
          <line key={y} className={styles.grid} x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} />
        ))}
        {marks.slice(1).map((mark, index) => {
          const from = marks[index] ?? mark;
          return (
            <line
              key={mark.key}
              className={styles.line}
              x1={`${from.x}%`}
              y1={`${from.official}%`}
              x2={`${mark.x}%`}
              y2={`${mark.official}%`}
            />
          );
        })}
        {marks.map(({ key, x, official, forecast }) => (
          <g key={key}>
            {forecast !== undefined && <circle className={styles.forecast} cx={`${x}%`} cy={`${forecast}%`} r="5" />}
            <circle className={styles.official} cx={`${x}%`} cy={`${official}%`} r="3" />
          </g>
        ))}
      </svg>
      <span className={styles.first}>{formatDate(readings[0]?.day ?? '')}</span>
      <span className={styles.last}>{formatDate(readings.at(-1)?.day ?? '')}</span>
    </div>
  );
}
