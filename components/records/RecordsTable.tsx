import { useState } from 'react';
import { formatDay, formatList, say, sayCount } from '@/components/words';
import type { RecordLine } from '@/lib/domain/record-lines';
import { RecordButton } from './RecordButton';
import styles from './RecordsTable.module.css';
import { recordTime } from './record-time';
import { knownText, recordText } from './record-words';

interface Props {
  readonly day: string;
  /** Newest first. */
  readonly lines: readonly RecordLine[];
  readonly onRemove: (line: RecordLine) => unknown;
  readonly onRestore: (line: RecordLine) => unknown;
}

/** So many lines are shown unless all are asked for. */
const shownAtFirst = 40;

/** Everything that was counted on one day, and what the member took out of it. */
export function RecordsTable({ day, lines, onRemove, onRestore }: Props) {
  const [isWhole, setWhole] = useState(false);
  if (lines.length === 0) return <p className={styles.quiet}>{say('records_none')}</p>;
  const shown = isWhole ? lines : lines.slice(0, shownAtFirst);
  return (
    <div className={styles.box}>
      <p className={styles.quiet}>{sumOf(lines)}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('records_caption', formatDay(day))}</caption>
        <thead>
          <tr>
            <th scope="col">{say('records_time')}</th>
            <th scope="col">{say('records_what')}</th>
            <th scope="col">{say('records_known')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <RecordRow key={line.record.id} line={line} onRemove={onRemove} onRestore={onRestore} />
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <button type="button" className={styles.all} onClick={() => setWhole(true)}>
          {sayCount('records_all', lines.length)}
        </button>
      )}
    </div>
  );
}

function RecordRow({ line, onRemove, onRestore }: Omit<Props, 'day' | 'lines'> & { readonly line: RecordLine }) {
  const { record, isRemoved } = line;
  const time = recordTime(record);
  const text = recordText(record);
  return (
    <tr data-removed={isRemoved}>
      <td>{time}</td>
      <th scope="row">{isRemoved ? <del>{text}</del> : text}</th>
      <td>{knownText(record)}</td>
      <td>
        <RecordButton
          isRemoved={isRemoved}
          name={time === undefined ? text : say('records_at', text, time)}
          onRemove={() => onRemove(line)}
          onRestore={() => onRestore(line)}
        />
      </td>
    </tr>
  );
}

function sumOf(lines: readonly RecordLine[]): string {
  const removed = lines.filter(({ isRemoved }) => isRemoved).length;
  const counted = sayCount('records_total', lines.length - removed);
  return removed === 0 ? counted : formatList([counted, sayCount('records_removed', removed)]);
}
