import { useMemo, useState } from 'react';
import styles from '@/components/choices.module.css';
import { formatDate, formatNumber, say, sayCount } from '@/components/words';
import { type HeatDay, type HeatPage, heatOf, heatPages } from '@/lib/domain/history/heat';
import type { HistorySource } from '@/lib/domain/history/history-source';
import { DayHeatmap } from './DayHeatmap';
import { Figure, type FigureRow } from './Figure';
import { monthOfYear, spanName } from './history-words';

interface Props {
  readonly source: HistorySource;
  readonly chosen: string | undefined;
  readonly onChoose: (day: string) => void;
}

/** The days of a year, each as full as it was active beside all active days. */
export function HeatCalendar({ source, chosen, onChoose }: Props) {
  const [year, setYear] = useState<string>();
  const pages = useMemo(() => heatPages(source), [source]);
  const page = pages.find((each) => each.year === year) ?? pages[0];
  const days = useMemo(() => (page ? heatOf(source, page) : []), [source, page]);
  if (!page) return null;
  const sentence = heatSentence(days, page);
  return (
    <Figure
      title={say('history_calendar')}
      sentence={sentence}
      columns={[say('history_column_month'), say('history_column_active'), say('history_column_actions')]}
      rowsOf={() => monthRows(days)}
    >
      <label className={styles.field}>
        {say('history_calendar_choose')}
        <select className={styles.input} value={page.year ?? ''} onChange={({ target }) => setYear(target.value)}>
          {pages.map((each) => (
            <option key={each.from} value={each.year ?? ''}>
              {each.year ?? say('history_calendar_last')}
            </option>
          ))}
        </select>
      </label>
      <DayHeatmap label={sentence} days={days} chosen={chosen} onChoose={onChoose} />
      <p className={styles.hint}>{say('history_calendar_hint')}</p>
    </Figure>
  );
}

function heatSentence(days: readonly HeatDay[], page: HeatPage): string {
  const active = days.filter(({ count }) => count > 0);
  const [best] = active.toSorted((one, other) => other.count - one.count);
  if (!best) return say('history_kinds_none', spanName(page));
  return sayCount(
    'history_calendar_sentence',
    active.length,
    spanName(page),
    formatDate(best.day),
    formatNumber(best.count),
  );
}

/** Newest first. */
function monthRows(days: readonly HeatDay[]): readonly FigureRow[] {
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  const rows = [...months].map(([key, all]) => ({
    key,
    cells: [
      monthOfYear(`${key}-01`),
      formatNumber(all.filter(({ count }) => count > 0).length),
      formatNumber(all.reduce((sum, { count }) => sum + count, 0)),
    ],
  }));
  return rows.toReversed();
}
