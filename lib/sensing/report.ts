import type { SensedKind, Traits } from '@/lib/domain/activity';
import { dayOf, offsetOf } from '@/lib/domain/day';
import type { MissSide } from '@/lib/domain/health/health';
import type { Metric } from '@/lib/domain/reading';
import { keyOf } from './identify';

/** An action as the sensor saw it, before it has a key. */
export interface Sighting {
  readonly kind: SensedKind;
  /** Milliseconds on this frame's clock. */
  readonly at: number;
  readonly confidence: 'confirmed' | 'likely';
  /** What it was about, where doing it twice in a day is doing it once. */
  readonly target?: string | undefined;
  /** What tells the conversation from others. */
  readonly thread?: string | undefined;
  readonly traits?: Traits | undefined;
  /** Names of our patterns that told it: of the request and of the control. */
  readonly by?: readonly string[] | undefined;
}

/** What the sensor hands out; the background worker writes it down. */
export type Entry =
  | ({ readonly do: 'add'; readonly id: string } & Moment & Omit<Sighting, 'target' | 'thread'>)
  | { readonly do: 'remove'; readonly id: string }
  | ({ readonly do: 'reading'; readonly id: string; readonly metric: Metric; readonly value: number } & Moment)
  | { readonly do: 'member'; readonly member: string }
  | { readonly do: 'miss'; readonly kind: SensedKind; readonly side: MissSide; readonly at: number };

interface Moment {
  /** Epoch milliseconds, UTC. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/** The key of what was handed out; undefined where it could not be. Never rejects. */
type Handed = Promise<string | undefined>;

export interface Report {
  add(sighting: Sighting): Handed;
  /** Takes back what was handed out. */
  remove(added: Handed): void;
  /** A number that the page shows the member about themselves. */
  read(metric: Metric, value: number): void;
  /** @param at milliseconds on this frame's clock. */
  miss(kind: SensedKind, side: MissSide, at: number): void;
  /** LinkedIn's id of the member who is signed in. */
  recognise(id: string): void;
}

export interface Reporting {
  /** The secret of a day, base64. */
  secretOf(day: string): Promise<string>;
  /** The secret for keys of members, base64; the keys of the one who was seen last and of the first one ever. */
  whoWasSeen(): Promise<{ readonly salt?: string; readonly member?: string; readonly first?: string }>;
  handIn(entry: Entry): Promise<void>;
  /** Hour at which the member's day begins. */
  readonly dayStart: number;
}

/** Everything leaves in the order in which it was seen. */
export function createReport({ secretOf, whoWasSeen, handIn, dayStart }: Reporting): Report {
  let last: Handed = Promise.resolve(undefined);
  let recognised = '';
  let mark: string | undefined;
  const inTurn = (work: () => Handed) => {
    last = last.then(work).catch(() => undefined);
    return last;
  };
  const keyFor = async (day: string, ...what: readonly string[]) => {
    const { first, member = first } = await whoWasSeen();
    const who = mark ?? member;
    // Two members may do the same on one day; before anybody was seen, it was the first one.
    return keyOf(await secretOf(day), [day, ...what, ...(first && who !== first ? [who] : [])].join());
  };
  const hand = (entry: Entry) => inTurn(() => handIn(entry).then(() => undefined));
  return {
    add: ({ target, thread, at: seenAt, ...sighting }) =>
      inTurn(async () => {
        const moment = momentOf(seenAt);
        const day = dayOf(moment, dayStart);
        const subject = target ?? thread;
        const key = subject && (await keyFor(day, sighting.kind, subject));
        // What has no target of its own, and each message of a conversation, is an action of its own.
        const own = target ? [] : [crypto.randomUUID()];
        const id = [...(key ? [key] : []), ...own].join('-');
        await handIn({ do: 'add', id, ...moment, ...sighting });
        return id;
      }),
    remove: (added) =>
      void inTurn(async () => {
        const id = await added;
        if (id) await handIn({ do: 'remove', id });
        return id;
      }),
    read: (metric, value) =>
      void hand({ do: 'reading', id: crypto.randomUUID(), metric, value, ...momentOf(performance.now()) }),
    miss: (kind, side, at) => void hand({ do: 'miss', kind, side, at: momentOf(at).at }),
    recognise: (id) =>
      void inTurn(async () => {
        if (id === recognised) return undefined;
        recognised = id;
        const { salt, member: known } = await whoWasSeen();
        mark = salt && (await keyOf(salt, id));
        if (mark && mark !== known) await handIn({ do: 'member', member: mark });
        return undefined;
      }),
  };
}

function momentOf(seenAt: number): Moment {
  const at = Math.round(Date.now() - performance.now() + seenAt);
  return { at, offset: offsetOf(new Date(at)) };
}
