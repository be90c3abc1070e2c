import type { Confidence, LoggedKind, SensedKind, Traits, ValueReason } from '@/lib/domain/activity';
import type { Correcting, Records, RecordsWanted } from '@/lib/domain/corrections';
import type { Answers } from '@/lib/domain/estimate/answers';
import type { Explanation } from '@/lib/domain/estimate/explanation';
import type { MissSide } from '@/lib/domain/health/health';
import type { HealthReport } from '@/lib/domain/health/health-report';
import type { NudgeEvent } from '@/lib/domain/nudges/nudge-log';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import type { Metric } from '@/lib/domain/reading';
import type { Summary } from '@/lib/domain/summary';
import type { AccountMessages } from './account-messages';
import type { DataMessages } from './data-messages';
import type { ImportEnd, ImportPart, ImportStanding, ImportTerms } from './import-messages';
import type { InsightAnswer, InsightRequest } from './insight-message';
import type { LookBackMessages } from './look-back-messages';
import type { Preferences } from './preferences';
import type { SyncMessages } from './sync-messages';

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
  /**
   * Names of our own patterns that told it (`comments.createComment`, `comment`). They are counted in the health
   * record and never stand in the activity.
   */
  readonly by?: readonly string[] | undefined;
}

export interface RemoveEntry {
  readonly do: 'remove';
  readonly id: string;
}

/** A number that LinkedIn shows the member about themselves. */
export interface ReadingEntry {
  readonly do: 'reading';
  /** One per metric and page visit. */
  readonly id: string;
  readonly metric: Metric;
  readonly value: number;
  /** Epoch milliseconds, UTC. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/** A number that LinkedIn showed to the member and that the member typed. */
export interface TypedReading {
  readonly metric: Metric;
  readonly value: number;
}

/** Who is signed in to LinkedIn: all entries after this one are of this member. */
export interface MemberEntry {
  readonly do: 'member';
  /** HMAC of the member's id under the secret `published.salt`: 16 hexadecimal digits. */
  readonly member: string;
}

/** One side of the self-check saw something that the other did not. */
export interface MissEntry {
  readonly do: 'miss';
  readonly kind: SensedKind;
  readonly side: MissSide;
  /** Epoch milliseconds, UTC. */
  readonly at: number;
}

/** What travels through the outbox in `storage.local`; `outbox-entries.ts` holds the parser. */
export type Entry = AddEntry | RemoveEntry | ReadingEntry | MemberEntry | MissEntry;

/** A page of ours that a script on LinkedIn's pages can have opened. */
export type OwnPage = 'dashboard' | 'welcome';

/** Request and answer of each message; {@link protocol} holds the parser of each. */
export interface Messages extends AccountMessages, DataMessages, LookBackMessages, SyncMessages {
  /** `written`: how many rows the entries of the outbox added or removed. */
  collect: { request: { type: 'collect' }; answer: { written: number } };
  key: { request: { type: 'key'; day: string }; answer: { secret: string } };
  summary: { request: { type: 'summary' }; answer: Summary };
  report: { request: { type: 'report' }; answer: HealthReport };
  start: { request: { type: 'start'; insights: boolean }; answer: { startedAt: number } };
  /** `day`: of an appointment or a conversation, if not of today; `why`: of value. */
  log: {
    request: {
      type: 'log';
      kind: LoggedKind;
      day?: string | undefined;
      why?: ValueReason | 'none' | undefined;
    };
    answer: { id: string };
  };
  unlog: { request: { type: 'unlog'; id: string }; answer: { removed: boolean } };
  records: {
    request: { type: 'records' } & RecordsWanted;
    answer: Records;
  };
  /** `id`: of the correction, for `uncorrect`. */
  correct: { request: { type: 'correct' } & Correcting; answer: { id: string } };
  uncorrect: { request: { type: 'uncorrect'; id: string }; answer: { undone: boolean } };
  explain: { request: { type: 'explain' }; answer: Explanation };
  answer: { request: { type: 'answer'; answers: Answers }; answer: { saved: true } };
  /** `ids`: the readings that were added, for `unread`. */
  read: { request: { type: 'read'; readings: readonly TypedReading[] }; answer: { ids: readonly string[] } };
  unread: { request: { type: 'unread'; ids: readonly string[] }; answer: { removed: number } };
  nudge: { request: { type: 'nudge'; rule: RuleId; event: NudgeEvent['is'] }; answer: Summary };
  preferences: { request: { type: 'preferences'; preferences: Preferences }; answer: { saved: true } };
  insight: { request: InsightRequest; answer: InsightAnswer };
  insights: { request: { type: 'insights'; isOn: boolean }; answer: { saved: true } };
  'zero-footprint': { request: { type: 'zero-footprint'; isOn: boolean }; answer: { saved: true } };
  panel: { request: { type: 'panel' }; answer: { opened: true } };
  'import-begin': { request: { type: 'import-begin' }; answer: ImportTerms };
  'import-part': { request: { type: 'import-part' } & ImportPart; answer: { held: number } };
  'import-store': { request: { type: 'import-store' } & ImportEnd; answer: { begun: true } };
  'import-drop': { request: { type: 'import-drop' }; answer: { dropped: true } };
  'import-undo': { request: { type: 'import-undo'; id: string }; answer: { begun: true } };
  'import-look': { request: { type: 'import-look' }; answer: ImportStanding };
  open: { request: { type: 'open'; page: OwnPage; hash?: string | undefined }; answer: { opened: true } };
}

export type MessageType = keyof Messages;

/** Why a request was refused; the words for the member live in `_locales`. */
export type RefusalCode =
  | 'bad-message'
  | 'impossible'
  | 'not-allowed'
  | 'not-started'
  | 'database-newer'
  | 'database-failed';

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  /** For a developer's eyes: what was being done and what was kept. */
  readonly message: string;
}

export type Answer<Type extends MessageType> =
  | { readonly ok: true; readonly value: Messages[Type]['answer'] }
  | Refusal;
