import type { Confidence, LoggedKind, SensedKind, Traits } from '@/lib/domain/activity';
import type { Summary } from '@/lib/domain/summary';

/** The shapes that travel between our scripts, as types only: the sensor carries no parser. */

export interface AddEntry {
  readonly do: 'add';
  readonly id: string;
  readonly kind: SensedKind;
  /** Epoch milliseconds, UTC. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly offset: number;
  readonly confidence: Exclude<Confidence, 'manual'>;
  readonly traits?: Traits | undefined;
}

export interface RemoveEntry {
  readonly do: 'remove';
  readonly id: string;
}

/** What travels through the outbox in `storage.local`; `outbox-entries.ts` holds the parser. */
export type Entry = AddEntry | RemoveEntry;

/** Request and answer of each message; {@link protocol} holds the parser of each. */
export interface Messages {
  /** `written`: how many entries of the outbox changed something. */
  collect: { request: { type: 'collect' }; answer: { written: number } };
  key: { request: { type: 'key'; day: string }; answer: { secret: string } };
  summary: { request: { type: 'summary' }; answer: Summary };
  start: { request: { type: 'start'; insights: boolean }; answer: { startedAt: number } };
  log: { request: { type: 'log'; kind: LoggedKind }; answer: { id: string } };
  unlog: { request: { type: 'unlog'; id: string }; answer: { removed: boolean } };
}

export type MessageType = keyof Messages;

/** Why a request was refused; the words for the member live in `_locales`. */
export type RefusalCode = 'bad-message' | 'not-allowed' | 'not-started' | 'database-newer' | 'database-failed';

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  /** For a developer's eyes: what was being done and what was kept. */
  readonly message: string;
}

export type Answer<Type extends MessageType> =
  | { readonly ok: true; readonly value: Messages[Type]['answer'] }
  | Refusal;
