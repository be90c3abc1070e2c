import { formatDate, say, type WordKey } from '@/components/words';
import type { Evidence } from '@/lib/domain/estimate/evidence';
import { NumberQuestion } from './NumberQuestion';
import styles from './Question.module.css';

/** A number that LinkedIn shows on a page, or that the member types. */
export interface ReadNumber {
  readonly value: number | undefined;
  readonly evidence: Evidence | undefined;
  /** It was typed a moment ago and can be taken back. */
  readonly isUndoable: boolean;
}

export type ReadNumberId = 'endorsements' | 'connections';

interface Props {
  readonly what: ReadNumberId;
  readonly number: ReadNumber;
  readonly most: number;
  readonly onNumber: (what: ReadNumberId, value: number) => Promise<boolean>;
  readonly onUndo: () => void;
}

const words = {
  endorsements: ['answers_endorsements', 'answers_endorsements_hint'],
  connections: ['answers_connections', 'answers_connections_hint'],
} as const satisfies Record<ReadNumberId, readonly [WordKey, WordKey]>;

/** A typed number stands until a newer one is read; what was typed last can be taken back. */
export function ReadNumberQuestion({ what, number, most, onNumber, onUndo }: Props) {
  const [title, hint] = words[what];
  const { value, evidence, isUndoable } = number;
  const day = evidence?.origin === 'read' ? evidence.day : undefined;
  return (
    <div>
      <NumberQuestion
        title={say(title)}
        hint={day === undefined ? say(hint) : say('answers_was_read', formatDate(day))}
        value={value}
        most={most}
        isForgettable={false}
        onAnswer={async (count) => count !== undefined && onNumber(what, count)}
      />
      {isUndoable && (
        <button
          type="button"
          className={styles.forget}
          aria-label={say('answers_undo_which', say(title))}
          onClick={onUndo}
        >
          {say('undo')}
        </button>
      )}
    </div>
  );
}
