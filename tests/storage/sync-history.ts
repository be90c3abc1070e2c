import { addDays } from '@/lib/domain/day';
import type { SyncOutcome } from '@/lib/domain/sync/sync-status';
import type { Tally } from '@/lib/domain/tally';
import { dayOf, type Installation, install } from './sync-member';
import { chromeBytes, createServer, randomFrom, type SyncServer } from './sync-world';

export interface History {
  readonly seed: number;
  readonly browsers: number;
  readonly rounds: number;
  /** Days between two rounds. */
  readonly stride: number;
  readonly busy: number;
  readonly faults: number;
  readonly wipes: boolean;
  /** No browser hears of another one before the end. */
  readonly isAlone?: boolean;
  /** Days by which clocks are wrong at most; 2 if not said. */
  readonly clocks?: number;
}

const first = '2021-11-23';

export interface Played {
  readonly installations: readonly Installation[];
  /** What each installation that ever was has counted, the wiped ones included. */
  readonly counted: readonly ReadonlyMap<string, Tally>[];
  readonly today: string;
  /** What all had sent together, before they knew of each other. */
  readonly bytesSent: number;
}

/** Plays a history to its end, and until everything that was under way has arrived. */
export async function play(history: History): Promise<Played> {
  const { browsers, rounds, stride, wipes, clocks = 2 } = history;
  const random = randomFrom(history.seed);
  const server = createServer(random);
  const gone: ReadonlyMap<string, Tally>[] = [];
  const installations: Installation[] = [];
  for (let each = 0; each < browsers; each += 1) {
    installations.push(await install(server, Math.round((random() * 2 - 1) * clocks)));
  }
  for (let round = 0; round < rounds; round += 1) {
    const today = addDays(first, stride * (round + 1));
    for (const installation of installations) await spend(installation, today, { ...history, random });
    if (wipes && round === 1) gone.push(await wipe(installations, server, today));
  }
  const today = addDays(first, stride * rounds);
  const bytesSent = meet(installations);
  if (history.isAlone) await write(installations, today);
  await settle(installations, today);
  return { bytesSent, installations, counted: [...gone, ...installations.map(({ tallies }) => tallies)], today };
}

/** One round of one installation: days go by, one of an older day is corrected, and it tries to synchronise. */
async function spend({ browser, tallies, sync }: Installation, today: string, how: Life): Promise<void> {
  live(tallies, today, how);
  correct(tallies, how);
  browser.isOnline = !how.isAlone && how.random() < 0.7;
  browser.faults = how.faults;
  browser.receive();
  await sync(today);
}

/** The first installation is gone, its entries are left, and another one begins in its place. */
async function wipe(
  installations: Installation[],
  server: SyncServer,
  today: string,
): Promise<Installation['tallies']> {
  const [before] = installations.splice(0, 1, await install(server));
  if (!before) return new Map();
  await settle([before], today);
  return before.tallies;
}

interface Life extends History {
  readonly random: () => number;
}

function live(tallies: Map<string, Tally>, today: string, { stride, busy, random }: Life): void {
  for (let ago = stride; ago > 0; ago -= 1) {
    const day = addDays(today, -ago);
    if (random() < 0.8) tallies.set(day, dayOf(day, busy, random));
  }
}

/** Corrects a day of any age, or takes it away. */
function correct(tallies: Map<string, Tally>, { busy, random }: Life): void {
  const day = [...tallies.keys()][Math.floor(random() * tallies.size)];
  if (day === undefined || random() < 0.5) return;
  if (random() < 0.5) tallies.delete(day);
  else tallies.set(day, dayOf(day, busy, random));
}

/** Everybody hears of everybody. Answers with the bytes that lie there then. */
function meet(installations: readonly Installation[]): number {
  for (const { browser } of [...installations, ...installations]) browser.settle();
  return Math.max(...installations.map(({ browser }) => chromeBytes(Object.fromEntries(browser.items))));
}

/** All write at once, again and again, and hear of each other only afterwards. */
async function write(installations: readonly Installation[], today: string): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const { sync } of installations) await sync(today);
    meet(installations);
  }
}

/** All goes well from here on, until nobody has anything to send; which has to be soon. */
async function settle(installations: readonly Installation[], today: string): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    const outcomes = new Set<SyncOutcome>();
    for (const { browser, sync } of installations) {
      browser.isOnline = true;
      browser.faults = 0;
      browser.settle();
      outcomes.add((await sync(today)).outcome);
      browser.settle();
    }
    if (outcomes.size === 1 && outcomes.has('level')) return;
  }
  throw new Error('They send for ever.');
}
