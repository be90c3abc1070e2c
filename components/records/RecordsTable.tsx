import { say } from '@/components/words';
import type { RecordLine } from '@/lib/domain/record-lines';
import { RecordButton } from './RecordButton';
import styles from './RecordsTable.module.css';
import { recordTime } from './record-time';
import { knownText, recordText } from './record-words';

interface Props {
  /** The day, as the member calls it. */
  readonly title: string;
  /** Newest first. */
  readonly lines: readonly RecordLine[];
  readonly onRemove: (line: RecordLine) => unknown;
  readonly onRestore: (line: RecordLine) => unknown;
}

/** What was counted on one day, and what the member took out of it. */
export function RecordsTable({ title, lines, onRemove, onRestore }: Props) {
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('records_caption', title)}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say('records_time')}</th>
            <th scope="col">{say('records_what')}</th>
            <th scope="col">{say('records_known')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <RecordRow key={line.record.id} line={line} onRemove={onRemove} onRestore={onRestore} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RecordRow({ line, onRemove, onRestore }: Omit<Props, 'title' | 'lines'> & { readonly line: RecordLine }) {
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
