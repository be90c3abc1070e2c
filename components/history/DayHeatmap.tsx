import { type KeyboardEvent, memo, useState } from 'react';
import { formatDate, say, sayCount } from '@/components/words';
import type { HeatDay } from '@/lib/domain/history/heat';
import styles from './DayHeatmap.module.css';
import { dayAfterKey, monthHeads, weekdayRows } from './heat-weeks';
import { monthName, weekdayName } from './history-words';

interface Props {
  /** What is shown, in one sentence. */
  readonly label: string;
  /** Oldest first, without a gap. */
  readonly days: readonly HeatDay[];
  readonly chosen: string | undefined;
  readonly onChoose: (day: string) => void;
}

/** A calendar whose days are fuller the more was done; the arrow keys move over the days, Enter chooses one. */
export function DayHeatmap({ label, days, chosen, onChoose }: Props) {
  const [reached, setReached] = useState<string>();
  const isHere = (day: string | undefined): boolean => days.some((each) => each.day === day);
  const stop = [reached, chosen].find(isHere) ?? days.at(-1)?.day;
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = stop === undefined ? undefined : dayAfterKey(days, stop, { name: event.key, isRtl });
    if (!next) return;
    event.preventDefault();
    setReached(next.day);
    event.currentTarget.querySelector<HTMLElement>(`[data-day="${next.day}"]`)?.focus();
  };
  return (
    <div className={styles.box}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are the days that keys move over. */}
      <table className={styles.grid} role="grid" aria-label={label} onKeyDown={move}>
        <thead>
          <tr>
            <td />
            {monthHeads(days).map(({ day, weeks }) => (
              <th key={day} scope="col" colSpan={weeks}>
                {weeks > 2 && monthName(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdayRows(days).map((row, weekday) => (
            <tr key={weekday}>
              <th scope="row">{weekdayName(weekday)}</th>
              {row.map((day, week) => (
                <Cell
                  key={week}
                  day={day}
                  isStop={day !== undefined && day.day === stop}
                  isChosen={day !== undefined && day.day === chosen}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps extends Pick<Props, 'onChoose'> {
  readonly day: HeatDay | undefined;
  readonly isStop: boolean;
  readonly isChosen: boolean;
}

/** Drawn anew only when something about the day is new: there are 371 of them. */
const Cell = memo(function Cell({ day: heat, isStop, isChosen, onChoose }: CellProps) {
  if (!heat) return <td />;
  const { day, level, isBefore } = heat;
  const words = dayWords(heat);
  return (
    <td>
      <button
        type="button"
        className={styles.day}
        data-day={day}
        data-level={level}
        data-before={isBefore}
        tabIndex={isStop ? 0 : -1}
        title={words}
        aria-label={words}
        aria-pressed={isChosen}
        onClick={() => onChoose(day)}
      />
    </td>
  );
}, isSame);

function dayWords({ day, count, isBefore }: HeatDay): string {
  if (isBefore && count === 0) return say('history_day_before', formatDate(day));
  return say('history_day_count', formatDate(day), sayCount('history_actions', count));
}

/** The days are worked out anew with every change of what is counted, and most of them say the same. */
function isSame(one: CellProps, other: CellProps): boolean {
  const isSameDay = one.day?.day === other.day?.day && one.day?.count === other.day?.count;
  const isSameLevel = one.day?.level === other.day?.level && one.day?.isBefore === other.day?.isBefore;
  const isSamePlace = one.isStop === other.isStop && one.isChosen === other.isChosen;
  return isSameDay && isSameLevel && isSamePlace && one.onChoose === other.onChoose;
}
