import type { Message } from '@/lib/archive/book';

/** Silence after which a thread begins anew: LinkedIn keeps one thread for two people for ever. */
const longSilence = 30 * 86_400_000;

/** A stretch of a thread without a long silence. */
export interface Stretch {
  readonly begunAt: number;
  /** Whether the member wrote first. */
  readonly isOwn: boolean;
  /** The first message of the other side; undefined while nobody answered. */
  readonly answeredAt?: number;
}

/** The stretches of all threads, in any order of the messages. */
export function stretchesOf(messages: readonly Message[], isOwn: (message: Message) => boolean): readonly Stretch[] {
  const threads = Map.groupBy(messages, ({ thread }) => thread);
  return [...threads.values()].flatMap((thread) => stretchesOfThread(thread, isOwn));
}

function stretchesOfThread(thread: readonly Message[], isOwn: (message: Message) => boolean): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let last = -Infinity;
  for (const message of thread.toSorted((one, other) => one.at - other.at)) {
    const current = stretches.at(-1);
    if (!current || message.at - last > longSilence) {
      stretches.push({ begunAt: message.at, isOwn: isOwn(message) });
    } else if (current.answeredAt === undefined && isOwn(message) !== current.isOwn) {
      stretches[stretches.length - 1] = { ...current, answeredAt: message.at };
    }
    last = message.at;
  }
  return stretches;
}
