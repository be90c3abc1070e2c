import type { SensedKind, Traits } from '@/lib/domain/activity';
import { dayOf, offsetOf } from '@/lib/domain/day';
import { keyOf } from './identify';

/** What the sensor hands out; the background worker writes it down. */
export type Entry =
  | {
      readonly do: 'add';
      readonly id: string;
      readonly kind: SensedKind;
      readonly at: number;
      readonly offset: number;
      readonly confidence: 'confirmed' | 'likely';
      readonly traits?: Traits | undefined;
    }
  | { readonly do: 'remove'; readonly id: string };

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
}

/** The key of what was handed out; undefined where it could not be. Never rejects. */
type Handed = Promise<string | undefined>;

export interface Report {
  add(sighting: Sighting): Handed;
  /** Takes back what was handed out. */
  remove(added: Handed): void;
}

export interface Reporting {
  /** The secret of a day, base64. */
  secretOf(day: string): Promise<string>;
  handIn(entry: Entry): Promise<void>;
  /** Hour at which the member's day begins. */
  readonly dayStart: number;
}

/** Everything leaves in the order in which it was seen. */
export function createReport({ secretOf, handIn, dayStart }: Reporting): Report {
  let last: Handed = Promise.resolve(undefined);
  const inTurn = (work: () => Handed) => {
    last = last.then(work).catch(() => undefined);
    return last;
  };
  return {
    add: ({ target, thread, at: seenAt, ...sighting }) =>
      inTurn(async () => {
        const at = Math.round(Date.now() - performance.now() + seenAt);
        const offset = offsetOf(new Date(at));
        const day = dayOf({ at, offset }, dayStart);
        const subject = target ?? thread;
        const key = subject && (await keyOf(await secretOf(day), [day, sighting.kind, subject].join()));
        // What has no target of its own, and each message of a conversation, is an action of its own.
        const own = target ? [] : [crypto.randomUUID()];
        const id = [...(key ? [key] : []), ...own].join('-');
        await handIn({ do: 'add', id, at, offset, ...sighting });
        return id;
      }),
    remove: (added) =>
      void inTurn(async () => {
        const id = await added;
        if (id) await handIn({ do: 'remove', id });
        return id;
      }),
  };
}
