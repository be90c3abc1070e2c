import type { ActivityKind, Traits } from '@/lib/domain/activity';
import type { TruthRow } from '@/tests/practice/types';

/** Something that counts, as the practice server, the script or the database knows it. */
export interface Deed {
  readonly kind: ActivityKind;
  readonly traits?: Traits;
}

/** How often each deed was done or counted, by its {@link nameOf name}. */
export type Counts = ReadonlyMap<string, number>;

const deeds: Readonly<Record<string, Deed>> = {
  comment: { kind: 'comment' },
  reply: { kind: 'reply' },
  reaction: { kind: 'reaction' },
  post: { kind: 'post' },
  'repost-instant': { kind: 'repost', traits: { form: 'instant' } },
  'repost-quote': { kind: 'repost', traits: { form: 'quote' } },
  message: { kind: 'message' },
};

const takenBack: Readonly<Record<string, Deed>> = { 'reaction-removed': { kind: 'reaction' } };

const forms = { instant: 'at once', quote: 'with thoughts' } as const;

/** A kind with its traits in words: `invite, with a note`. */
export function nameOf({ kind, traits: { form, note, degree } = {} }: Deed): string {
  const parts = [
    kind.replace('-', ' '),
    form && forms[form],
    note !== undefined && `with${note ? '' : 'out'} a note`,
    degree && `degree ${degree}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** What the server let happen: refused writes are left out, and what was taken back is taken off. */
export function doneIn(truth: readonly TruthRow[]): Counts {
  const counts = new Map<string, number>();
  for (const row of truth.filter(({ applied }) => applied)) {
    const deed = deedOf(row);
    const undone = takenBack[row.action];
    if (deed) add(counts, nameOf(deed), 1);
    if (undone) add(counts, nameOf(undone), -1);
  }
  return withoutZeros(counts);
}

export function countDeeds(list: readonly Deed[]): Counts {
  const counts = new Map<string, number>();
  for (const deed of list) add(counts, nameOf(deed), 1);
  return counts;
}

export function sumOf(all: readonly Counts[]): Counts {
  const counts = new Map<string, number>();
  for (const [name, count] of all.flatMap((each) => [...each])) add(counts, name, count);
  return withoutZeros(counts);
}

function deedOf({ action, note }: TruthRow): Deed | undefined {
  return action === 'invite' ? { kind: 'invite', traits: { note: note === true } } : deeds[action];
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

function withoutZeros(counts: Counts): Counts {
  return new Map([...counts].filter(([, count]) => count !== 0));
}
