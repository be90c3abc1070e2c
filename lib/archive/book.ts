import type { Activity, ActivityKind, Traits } from '@/lib/domain/activity';
import { dayOf } from '@/lib/domain/day';
import type { ProfileItem } from '@/lib/domain/estimate/answers';
import type { Metric, Reading } from '@/lib/domain/reading';
import { readingId } from './ids';
import { largerReading } from './larger-reading';
import type { Row } from './text/table';

/** Whose exports they are, and by which clock their days are told. */
export interface Owner {
  readonly account: string;
  /** Hour (0–23) at which the member's day begins. */
  readonly dayStart?: number;
  /** Minutes east of UTC of the member's clock at a moment. */
  offsetAt(at: number): number;
}

/** One connection, as far as it is needed; marks are of this import only. */
export interface Connection {
  readonly day: string;
  readonly profile?: number | undefined;
  readonly company?: number | undefined;
  readonly isSenior: boolean;
}

/** One invitation that the member sent. */
export interface SentInvitation {
  readonly at: number;
  /** Undefined where the export has no addresses. */
  readonly to?: number | undefined;
}

/** One message of anybody. */
export interface Message {
  readonly thread: number;
  readonly sender: number;
  readonly at: number;
}

/** What one file of messages holds. */
export interface Talk {
  readonly messages: Message[];
  /** The threads in which somebody takes part. */
  readonly people: Map<number, Set<number>>;
  /** The senders that have a name. */
  readonly names: Map<number, Set<number>>;
  /** Senders of what an old export itself says was sent. */
  readonly outgoing: Set<number>;
}

/**
 * All that is put together only when every file is read. It lives as long as the import: nothing of it leaves but numbers.
 */
export interface Knowledge {
  /** Of several exports, the connections and endorsements of the newest; undefined without any. */
  connections?: readonly Connection[];
  endorsedDays?: readonly string[];
  readonly sent: Map<string, SentInvitation>;
  readonly ownProfiles: Set<number>;
  readonly ownNames: Set<number>;
  /** Where the member works now; undefined where no file says so. */
  companies?: Set<number>;
  readonly items: Map<ProfileItem, boolean>;
  readonly talks: Talk[];
}

export interface Book {
  readonly owner: Owner;
  readonly activities: Map<string, Activity>;
  readonly readings: Map<string, Reading>;
  readonly knowledge: Knowledge;
  /** The latest moment of which the exports tell. */
  until: number;
}

/** What became of a row: `undated`, its date cannot be read; `skipped`, it is nothing that counts. */
export type Taken = 'taken' | 'undated' | 'skipped';

/** Reads one file. What it found is in the book only once it is finished. */
export interface MemberReader {
  take(row: Row): Taken;
  finish(): void;
}

export function createBook(owner: Owner): Book {
  const marks = { ownProfiles: new Set<number>(), ownNames: new Set<number>() };
  return {
    owner,
    activities: new Map(),
    readings: new Map(),
    knowledge: { sent: new Map(), items: new Map(), talks: [], ...marks },
    until: 0,
  };
}

/** The action of a row, as it is kept. */
export interface Found {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly at: number;
  readonly traits?: Traits | undefined;
}

export function writeActivity(book: Book, { id, kind, at, traits }: Found): void {
  const { account, offsetAt, dayStart } = book.owner;
  const offset = offsetAt(at);
  const when = { at, day: dayOf({ at, offset }, dayStart), offset };
  const rest = { source: 'archive', confidence: 'confirmed', account, ...(traits && { traits }) } as const;
  book.activities.set(id, { id, kind, ...when, ...rest });
  noteMoment(book, at);
}

/** A number of a day without a time. */
export interface DayNumber {
  readonly source: 'archive' | 'workbook';
  readonly metric: Metric;
  readonly value: number;
  readonly day: string;
}

/** Writes a number as one of the day's noon. Where two files tell of the same day, the larger number stays. */
export function writeReading({ owner, readings }: Book, number: DayNumber): void {
  const noon = Date.parse(`${number.day}T12:00:00Z`);
  const at = noon - owner.offsetAt(noon) * 60_000;
  const id = readingId(number, owner.account);
  const reading = { id, ...number, at, account: owner.account };
  const known = readings.get(id);
  readings.set(id, known ? largerReading(known, reading) : reading);
}

/** The member's day of a moment. */
export function dayAt({ offsetAt, dayStart }: Owner, at: number): string {
  return dayOf({ at, offset: offsetAt(at) }, dayStart);
}

/** Remembers that the exports tell of this moment. */
export function noteMoment(book: Book, at: number): void {
  book.until = Math.max(book.until, at);
}
