import type { SensedKind } from '@/lib/domain/activity';
import { published } from '@/lib/messaging/published';
import type { OurWorld } from './our-world';
import type { Promised } from './promised';

/** What takes turns in the entries that are handed in. */
const kinds: readonly SensedKind[] = ['comment', 'reply', 'reaction', 'follow'];

/** Over how many days entries are spread: so few that the second copy keeps every single activity of them. */
const days = 5;

/** Makes entries as the sensor makes them; the n-th one of a prefix is always the same but for its moment. */
const makeEntry = `(prefix, number, daysAgo = number % ${days}) => ({
  do: 'add',
  id: prefix + '-' + number,
  kind: ${JSON.stringify(kinds)}[number % ${kinds.length}],
  at: Date.now() - daysAgo * 86_400_000,
  offset: -new Date().getTimezoneOffset(),
  confidence: 'confirmed',
})`;

/** Lays batches into the outbox and wakes the worker, in the places and the order of `handIn` of the sensor. */
const layDown = `async (batches) => {
  const place = () => {
    globalThis.last = Math.max((globalThis.last ?? 0) + 1, Date.now());
    return '${published.outbox}' + globalThis.last + Math.random();
  };
  await chrome.storage.local.set(Object.fromEntries(batches.map((batch) => [place(), batch])));
  chrome.runtime.sendMessage({ type: 'collect' }).catch(() => {});
}`;

interface Share {
  readonly count: number;
  /** All of them on one day; without it they are spread over the last days. */
  readonly daysAgo?: number;
  /** Each is handed in for itself, as by a sensor; else all at once. */
  readonly oneByOne?: boolean;
}

/** Hands entries in and answers with their ids; resolves when they are handed in. */
export function handIn(world: OurWorld, prefix: string, share: Share): Promise<readonly string[]> {
  const { count, daysAgo, oneByOne = false } = share;
  return world.run(`(async () => {
    const entries = Array.from({ length: ${count} }, (_, number) => (${makeEntry})('${prefix}', number, ${daysAgo}));
    const layDown = ${layDown};
    if (${oneByOne}) await Promise.all(entries.map((entry) => layDown([[entry]])));
    else await layDown(entries.map((entry) => [entry]));
    return entries.map(({ id }) => id);
  })()`);
}

interface Repeated {
  readonly prefix: string;
  readonly count: number;
  readonly times: number;
}

/** Hands the same entries in again and again, each time in another order. */
export function handInAgain(world: OurWorld, { prefix, count, times }: Repeated): Promise<readonly string[]> {
  return world.run(`(async () => {
    const entries = Array.from({ length: ${count} }, (_, number) => (${makeEntry})('${prefix}', number));
    for (let time = 0; time < ${times}; time += 1) {
      await (${layDown})([entries.toSorted(() => Math.random() - 0.5)]);
    }
    return entries.map(({ id }) => id);
  })()`);
}

/** Hands one entry in after the other without an end, and keeps what was promised the moment it is. */
export async function handInOn(world: OurWorld, prefix: string, promised: Promised): Promise<void> {
  await world.hear('handedIn', (id) => promised.handedIn.add(id));
  await world.hear('acknowledged', (id) => promised.acknowledged.add(id));
  await world.run(`(() => {
    chrome.storage.onChanged.addListener((changes) => {
      for (const { oldValue, newValue } of Object.values(changes)) {
        if (!newValue && oldValue?.[0]?.id?.startsWith('${prefix}-')) acknowledged(oldValue[0].id);
      }
    });
    const next = async (number) => {
      const entry = (${makeEntry})('${prefix}', number);
      await (${layDown})([[entry]]);
      handedIn(entry.id);
      setTimeout(next, Math.random() * 20, number + 1);
    };
    void next(0);
  })()`);
}
