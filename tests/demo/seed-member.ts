import type { Page } from 'playwright-core';
import type { LoggedKind, SensedKind, Traits } from '@/lib/domain/activity';
import { offsetOf } from '@/lib/domain/day';
import type { AddEntry, Entry, ReadingEntry } from '@/lib/messaging/messages';
import { mostInBatch } from '@/lib/messaging/outbox-entries';
import type { Rig } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';

const day = 86_400_000;

/** How many days the invented member has been counting. */
const history = 35;

interface Logged {
  readonly daysAgo: number;
  readonly kind: LoggedKind;
}

/**
 * Plays consent and an invented member of five weeks: steady on workdays, with a little less last week and a good
 * beginning of this day. What lies in the past is done on its day, as far as the worker can tell.
 */
export async function seedMember(rig: Rig, now: Date): Promise<void> {
  const { context, control } = rig;
  const [worker] = context.serviceWorkers();
  const setClock = (daysAgo: number) => worker?.evaluate(`Date.now = () => self.clock() - ${daysAgo * day}`);
  await worker?.evaluate('self.clock = Date.now');
  await setClock(history + 1);
  await rig.consent();
  await until(() => control.evaluate(`chrome.storage.local.get('settings').then(({ settings }) => settings)`), Boolean);
  const entries = [...activitiesUntil(now), ...readingsUntil(now)];
  await control.evaluate(`chrome.storage.local.set(${JSON.stringify(outboxOf(entries))})`);
  for (const { daysAgo, kind } of loggedUntil(now)) {
    await setClock(daysAgo);
    await tell(control, { type: 'log', kind });
  }
  await tell(control, { type: 'summary' });
}

/** @throws when the worker does not do it. */
async function tell(control: Page, message: object): Promise<void> {
  const answer = await control.evaluate<{ ok: boolean }>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  if (!answer.ok) throw new Error(`The worker refused ${JSON.stringify(message)}: ${JSON.stringify(answer)}`);
}

/** In batches that the worker takes. */
function outboxOf(entries: readonly Entry[]): Readonly<Record<string, readonly Entry[]>> {
  const starts = entries.flatMap((_, index) => (index % mostInBatch === 0 ? [index] : []));
  return Object.fromEntries(starts.map((start) => [`outbox:${start + 1}`, entries.slice(start, start + mostInBatch)]));
}

function activitiesUntil(now: Date): readonly Entry[] {
  return Array.from({ length: history }, (_, index) => history - index)
    .filter((daysAgo) => isWorkday(now, daysAgo))
    .flatMap((daysAgo) => dayOfWork(now, daysAgo))
    .concat(
      activitiesOf(now, 0, { comment: 2, reaction: 4, reply: 1, message: 2, 'profile-view': 3, 'people-search': 1 }),
    );
}

/** A little different from day to day, and the same each time it is drawn. */
function dayOfWork(now: Date, daysAgo: number): readonly AddEntry[] {
  const turn = (most: number, step: number): number => (daysAgo * step) % (most + 1);
  const isEasy = daysAgo < 7;
  return activitiesOf(now, daysAgo, {
    comment: (isEasy ? 1 : 2) + turn(2, 3),
    reaction: 3 + turn(3, 5),
    reply: turn(2, 7),
    message: 1 + turn(2, 2),
    invite: turn(1, 3),
    post: Number(weekdayOf(now, daysAgo) === 2),
    'people-search': 1 + turn(1, 5),
    'profile-view': 2 + turn(3, 4),
    follow: turn(1, 4),
  });
}

function activitiesOf(now: Date, daysAgo: number, counts: Partial<Record<SensedKind, number>>): readonly AddEntry[] {
  const kinds = Object.entries(counts) as readonly (readonly [SensedKind, number])[]; // The type of the keys above.
  return kinds.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => ({
      do: 'add' as const,
      id: `${kind}${daysAgo}x${index}-picture`,
      kind,
      ...moment(now, daysAgo, index),
      confidence: 'confirmed' as const,
      traits: traitsOf(kind, index),
    })),
  );
}

function traitsOf(kind: SensedKind, index: number): Traits | undefined {
  if (kind === 'profile-view') return { degree: index % 3 === 0 ? 1 : 2 };
  return kind === 'invite' ? { note: true } : undefined;
}

/** LinkedIn's own score once a week, and numbers of today. */
function readingsUntil(now: Date): readonly ReadingEntry[] {
  const scores = [28, 21, 14, 7].flatMap((daysAgo, week) => {
    const points = { brand: 14 + week * 0.4, find: 10.5 + week * 0.3, insights: 11 + week * 0.6, relations: 15.2 };
    const total = Object.values(points).reduce((sum, value) => sum + value, 0);
    const rows = [...Object.entries(points), ['total', total] as const];
    return rows.map(([name, value]) => readingOf(now, daysAgo, [`ssi.${name}`, value]));
  });
  const numbers = [
    ['connections', 612],
    ['followers', 655],
    ['profile-viewers', 48],
    ['invites-pending', 9],
  ] as const;
  return [...scores, ...numbers.map((number) => readingOf(now, 1, number))];
}

function readingOf(now: Date, daysAgo: number, [metric, value]: readonly [string, number]): ReadingEntry {
  return {
    do: 'reading',
    id: `reading${daysAgo}-${metric.replaceAll('.', '-')}`,
    metric: metric as ReadingEntry['metric'], // Made of the names of the pillars.
    value: Math.round(value * 1_000) / 1_000,
    ...moment(now, daysAgo, 0),
  };
}

/** Nothing lies after now. */
function moment(now: Date, daysAgo: number, index: number): { readonly at: number; readonly offset: number } {
  const at = now.getTime() - daysAgo * day - (index + 1) * 60_000;
  return { at, offset: offsetOf(new Date(at)) };
}

/** Oldest first, so that the worker's clock ends at this moment. */
function loggedUntil(now: Date): readonly Logged[] {
  const workdays = Array.from({ length: history }, (_, index) => history - index).filter((ago) => isWorkday(now, ago));
  const kindsOf = (ago: number): readonly LoggedKind[] => [
    ...(ago % 6 === 0 ? [] : (['value'] as const)),
    ...(ago % 4 === 0 ? (['conversation'] as const) : []),
    ...(weekdayOf(now, ago) === 4 ? (['appointment'] as const) : []),
  ];
  const before = workdays.flatMap((daysAgo) => kindsOf(daysAgo).map((kind) => ({ daysAgo, kind })));
  return [...before, { daysAgo: 0, kind: 'value' }, { daysAgo: 0, kind: 'appointment' }];
}

function isWorkday(now: Date, daysAgo: number): boolean {
  return ![0, 6].includes(weekdayOf(now, daysAgo));
}

/** Sunday is 0. */
function weekdayOf(now: Date, daysAgo: number): number {
  return new Date(now.getTime() - daysAgo * day).getDay();
}
