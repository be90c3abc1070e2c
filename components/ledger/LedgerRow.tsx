import type { ReactNode } from 'react';
import { ExternalLink } from '@/components/ExternalLink';
import { RangeBar } from '@/components/RangeBar';
import { signalName } from '@/components/signal-words';
import { formatDecimal, formatNumber, formatShare, say, type WordKey } from '@/components/words';
import type { LedgerLine } from '@/lib/domain/estimate/ledger';
import { GradeBadge } from './GradeBadge';
import styles from './Ledger.module.css';
import { ledgerHints } from './ledger-hints';
import { knownWords } from './ledger-words';

interface Props {
  readonly line: LedgerLine;
  /** Part (0–1) of it that is done in this browser; undefined for all. */
  readonly capture?: number | undefined;
}

/** One input: what it is, what is known of it, what it earns, and what one more would do. */
export function LedgerRow({ line, capture }: Props) {
  return (
    <tr data-state={line.state}>
      <th scope="row">
        <span className={styles.name}>
          {signalName(line.id)} <GradeBadge grade={line.grade} />
        </span>
      </th>
      <td>
        {knownWords(line)}
        {capture !== undefined && capture < 1 && line.evidence?.origin === 'counted' && (
          <span className={styles.note}>{say('ledger_capture', formatShare(capture))}</span>
        )}
        {line.state === 'unknown' && <Hint id={line.id} />}
      </td>
      <td className={styles.points}>{line.possible > 0 && <Points line={line} />}</td>
      <td className={styles.next}>
        <Next line={line} />
      </td>
    </tr>
  );
}

function Hint({ id }: Pick<LedgerLine, 'id'>) {
  const { words, href } = ledgerHints[id] ?? { words: 'ledger_hint_use' };
  return <span className={styles.note}>{linked(say(words), href)}</span>;
}

/** What is on this very page opens on it. */
function linked(words: string, href: string | undefined): ReactNode {
  if (href === undefined) return words;
  return href.startsWith('#') ? <a href={href}>{words}</a> : <ExternalLink href={href}>{words}</ExternalLink>;
}

function Points({ line: { state, earned = 0, possible } }: Pick<Props, 'line'>) {
  const most = formatNumber(possible);
  if (state === 'reserved') return say('ledger_points_reserved', most);
  const isKnown = state === 'known';
  return (
    <>
      {isKnown ? say('ledger_points', formatDecimal(earned), most) : say('ledger_points_open', most)}
      <RangeBar low={isKnown ? earned : 0} high={isKnown ? earned : possible} max={possible} />
    </>
  );
}

const nextKeys: Readonly<Record<NonNullable<LedgerLine['next']>, WordKey>> = {
  big: 'ledger_next_big',
  good: 'ledger_next_good',
  small: 'ledger_next_small',
  enough: 'ledger_next_enough',
  nothing: 'ledger_next_nothing',
};

const steps: ReadonlySet<LedgerLine['next']> = new Set(['big', 'good', 'small']);

/** Where there is no room for the head of the column, its words stand in the row. */
function Next({ line: { state, next } }: Pick<Props, 'line'>) {
  if (!next) return state === 'known' && say('ledger_next_result');
  return (
    <>
      {steps.has(next) && <span className={styles.lead}>{say('ledger_column_next')} </span>}
      {say(nextKeys[next])}
    </>
  );
}
