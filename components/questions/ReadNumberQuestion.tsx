import { formatDate, say, type WordKey } from '@/components/words';
import type { Evidence } from '@/lib/domain/estimate/evidence';
import { NumberQuestion } from './NumberQuestion';

/** A number that LinkedIn shows on a page, or that the member types. */
export interface ReadNumber {
  readonly value: number | undefined;
  readonly evidence: Evidence | undefined;
}

export type ReadNumberId = 'endorsements' | 'connections';

interface Props {
  readonly what: ReadNumberId;
  readonly number: ReadNumber;
  readonly most: number;
  readonly onNumber: (what: ReadNumberId, value: number | undefined) => Promise<boolean>;
}

const words = {
  endorsements: ['answers_endorsements', 'answers_endorsements_hint'],
  connections: ['answers_connections', 'answers_connections_hint'],
} as const satisfies Record<ReadNumberId, readonly [WordKey, WordKey]>;

/** A typed number stands until a newer one is read, or until it is taken back; what LinkedIn showed stays. */
export function ReadNumberQuestion({ what, number, most, onNumber }: Props) {
  const [title, hint] = words[what];
  const { value, evidence } = number;
  const day = evidence?.origin === 'read' ? evidence.day : undefined;
  return (
    <NumberQuestion
      title={say(title)}
      hint={day === undefined ? say(hint) : say('answers_was_read', formatDate(day))}
      value={value}
      most={most}
      isForgettable={evidence?.typed !== undefined}
      onAnswer={(count) => onNumber(what, count)}
    />
  );
}
