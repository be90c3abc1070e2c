import parts from '@/components/part.module.css';
import { formatDate, formatList, formatMoment, formatNumber, say } from '@/components/words';
import type { SnapshotLine } from '@/lib/domain/backup/data-overview';
import { ConfirmButton } from './ConfirmButton';
import styles from './Data.module.css';

interface Props {
  readonly snapshots: readonly SnapshotLine[];
  readonly isBusy: boolean;
  readonly isDone: boolean;
  readonly onBack: (snapshot: string) => void;
}

/** The copies of earlier days, newest first, each with the way back to it. */
export function SnapshotsPart({ snapshots, isBusy, isDone, onBack }: Props) {
  const newestFirst = snapshots.toSorted((one, other) => other.at - one.at);
  return (
    <section className={parts.part} aria-labelledby="snapshots-title">
      <h3 id="snapshots-title" className={parts.title}>
        {say('snapshots_heading')}
      </h3>
      <p className={parts.text}>{say('snapshots_text')}</p>
      {snapshots.length === 0 && <p>{say('snapshots_none')}</p>}
      <ul className={styles.list}>
        {newestFirst.map((line) => (
          <li key={line.id}>
            <span>{say('snapshots_line', nameOf(line), sizeText(line.size))}</span>
            <ConfirmButton
              ask={say('snapshots_back')}
              label={say('snapshots_back_to', nameOf(line))}
              sure={say('snapshots_sure')}
              isDisabled={isBusy}
              onConfirm={() => onBack(line.id)}
            />
          </li>
        ))}
      </ul>
      <p role="status">{isDone && say('snapshots_done')}</p>
    </section>
  );
}

function nameOf({ id, at }: SnapshotLine): string {
  return id === 'before' ? formatList([formatMoment(at), say('snapshots_before')]) : formatDate(id);
}

function sizeText(bytes: number): string {
  return say('size_kb', formatNumber(Math.ceil(bytes / 1_000)));
}
