import type { ProfileItem } from './answers';
import type { AuditGroup } from './capture';
import type { Invitations, Questions } from './rates';

/** What exports say of the member's standing, in numbers. What no file tells is absent: unknown, never zero. */
export interface ArchiveFacts {
  /** Invitations sent that are at least 14 days old or were accepted earlier, and how many are connections now. */
  readonly invitations?: Invitations;
  /** Of the 90 days before the export: threads that the member began, and how many of them were answered. */
  readonly questions?: Questions;
  readonly connections?: number;
  /** Connections at the level of vice president and above. */
  readonly seniors?: number;
  /** Connections in a company in which the member works now. */
  readonly coworkers?: number;
  /** What the profile has and has not; what is in neither is not told by exports, as the photo. */
  readonly profile?: { readonly has: readonly ProfileItem[]; readonly lacks: readonly ProfileItem[] };
}

/** What is kept of the exports that a member imported. */
export interface ArchiveRecord {
  readonly facts: ArchiveFacts;
  /** Epoch milliseconds: the latest moment of which they tell. */
  readonly until: number;
  /** The member's day of that moment. */
  readonly day: string;
  /** Of each group of activities that was in an export, the day up to which the last one tells of it. */
  readonly days: Readonly<Partial<Record<AuditGroup, string>>>;
  /** The member's day on which counting had begun before anything was imported. */
  readonly startedDay: string;
}

/**
 * What is known after a further import: of each fact, what the export tells that reaches further. An older one only adds
 * what no newer one told.
 */
export function archiveWith(known: ArchiveRecord | undefined, other: ArchiveRecord): ArchiveRecord {
  if (!known) return other;
  const [older, newer] = known.until > other.until ? [other, known] : [known, other];
  return { ...newer, startedDay: known.startedDay, ...merged(older, newer) };
}

function merged(older: ArchiveRecord, newer: ArchiveRecord): Pick<ArchiveRecord, 'facts' | 'days'> {
  return { facts: { ...older.facts, ...newer.facts }, days: { ...older.days, ...newer.days } };
}
