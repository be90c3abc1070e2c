import { say } from '@/components/words';
import type { Capture } from '@/lib/domain/estimate/capture';
import type { LedgerLine } from '@/lib/domain/estimate/ledger';
import styles from './Ledger.module.css';
import { LedgerRow } from './LedgerRow';

interface Props {
  /** The pillar's name. */
  readonly name: string;
  readonly lines: readonly LedgerLine[];
  readonly capture: Capture;
}

/** Every input of a pillar, one row each. */
export function Ledger({ name, lines, capture }: Props) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{say('ledger_caption', name)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('ledger_column_input')}</th>
          <th scope="col">{say('ledger_column_known')}</th>
          <th scope="col">{say('ledger_column_points')}</th>
          <th scope="col">{say('ledger_column_next')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <LedgerRow key={line.id} line={line} capture={captureOf(line, capture)} />
        ))}
      </tbody>
    </table>
  );
}

function captureOf({ id }: LedgerLine, capture: Capture): number | undefined {
  return new Map<string, number>(Object.entries(capture)).get(id);
}
