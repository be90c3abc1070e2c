import { type ActivityKind, activityKinds, type Traits, type ValueReason, valueReasons } from './activity';
import type { OwnRecord } from './corrections';

/** How a record is known: LinkedIn's answer, the page alone, LinkedIn's own export, or the member's word. */
export const recordOrigins = ['confirmed', 'likely', 'export', 'manual'] as const;

export type RecordOrigin = (typeof recordOrigins)[number];

/** What a ledger says of a record beside its kind. */
export type RecordDetail = 'note' | 'quote' | 'degree-1' | 'degree-2' | 'degree-3' | ValueReason;

/** Everything that a ledger says of a record but for when it happened: what can be searched for. */
export interface RecordSort {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly detail: RecordDetail | undefined;
  readonly origin: RecordOrigin;
}

const degrees = ['degree-1', 'degree-2', 'degree-3'] as const;

const detailsOf: Readonly<Partial<Record<ActivityKind, readonly RecordDetail[]>>> = {
  repost: ['quote'],
  invite: ['note'],
  'profile-view': degrees,
  'lead-view': degrees,
  value: valueReasons,
};

/** All sorts that there are. */
export const recordSorts: readonly RecordSort[] = activityKinds.flatMap((kind) =>
  [undefined, ...(detailsOf[kind] ?? [])].flatMap((detail) =>
    recordOrigins.map((origin) => ({ id: idOf(kind, detail, origin), kind, detail, origin })),
  ),
);

/** The ids of all sorts of some kinds. */
export function sortsOf(kinds: readonly ActivityKind[]): readonly string[] {
  return recordSorts.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}

/** The id of the sort that a record is of. */
export function sortIdOf(record: Pick<OwnRecord, 'kind' | 'traits' | 'source' | 'confidence'>): string {
  const detail = record.traits && detailOf(record.traits);
  const isUsual = detail !== undefined && detailsOf[record.kind]?.includes(detail);
  return idOf(record.kind, isUsual ? detail : undefined, originOf(record));
}

/** How a record is known. */
export function originOf({ source, confidence }: Pick<OwnRecord, 'source' | 'confidence'>): RecordOrigin {
  return source === 'archive' || source === 'workbook' ? 'export' : confidence;
}

/** What is said of these traits; undefined where nothing is. */
export function detailOf({ form, note, degree, why }: Traits): RecordDetail | undefined {
  if (degree) return `degree-${degree}`;
  if (why) return why;
  if (note) return 'note';
  return form === 'quote' ? 'quote' : undefined;
}

function idOf(kind: ActivityKind, detail: RecordDetail | undefined, origin: RecordOrigin): string {
  return [kind, detail ?? 'plain', origin].join(' ');
}
