import { useRef } from 'react';
import { formatDate, say } from '@/components/words';
import type { RecordLine } from '@/lib/domain/record-lines';
import { DayInput } from './DayInput';
import { RecordButton } from './RecordButton';
import styles from './Records.module.css';
import { recordText } from './record-words';

interface Props {
  /** Newest first. */
  readonly lines: readonly RecordLine[];
  readonly today: string;
  readonly onMove: (line: RecordLine, day: string) => Promise<void>;
  readonly onRemove: (line: RecordLine) => unknown;
  readonly onRestore: (line: RecordLine) => unknown;
}

/** What was logged by hand, each with its day, which can be changed. */
export function ByHandList({ lines, onMove, ...rest }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const move = async (line: RecordLine, day: string): Promise<void> => {
    await onMove(line, day);
    // The line with the field went elsewhere; whoever works by keyboard goes on in the list.
    if (document.activeElement === document.body) list.current?.focus();
  };
  if (lines.length === 0) return <p className={styles.none}>{say('by_hand_none')}</p>;
  return (
    <ul ref={list} className={styles.list} tabIndex={-1} aria-label={say('by_hand_heading')}>
      {lines.map((line) => (
        <ByHandLine key={line.record.id} line={line} onMove={move} {...rest} />
      ))}
    </ul>
  );
}

function ByHandLine({
  line,
  today,
  onMove,
  onRemove,
  onRestore,
}: Omit<Props, 'lines'> & { readonly line: RecordLine }) {
  const { record, isRemoved } = line;
  const text = recordText(record);
  return (
    <li className={styles.line} data-removed={isRemoved}>
      <span className={styles.what}>{isRemoved ? <del>{text}</del> : text}</span>
      {isRemoved ? (
        <span className={styles.when}>{formatDate(record.day)}</span>
      ) : (
        <DayInput
          label={say('by_hand_day_of', text)}
          day={record.day}
          today={today}
          onCommit={(day) => onMove(line, day)}
        />
      )}
      <RecordButton
        isRemoved={isRemoved}
        name={say('records_at', text, formatDate(record.day))}
        onRemove={() => onRemove(line)}
        onRestore={() => onRestore(line)}
      />
    </li>
  );
}
