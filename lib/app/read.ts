import { dayOf } from '@/lib/domain/day';
import { pillarOf, scoreProblem, totalOf } from '@/lib/domain/official/official';
import type { Metric } from '@/lib/domain/reading';
import type { TypedReading } from '@/lib/messaging/messages';
import type { Context } from './context';
import { requireSettings } from './settings';
import { write } from './write';

/** What was typed cannot be what LinkedIn showed. */
export class ImpossibleReadingError extends Error {
  override readonly name = 'ImpossibleReadingError';
}

/**
 * Writes down numbers that LinkedIn showed to the member and that the member typed, at this moment. Of the official
 * score, all four pillars belong together; its total is kept as their exact sum.
 * @returns the ids, for {@link unread}.
 * @throws ImpossibleReadingError when LinkedIn cannot have shown it; NotStartedError before consent;
 * DatabaseNewerError, DatabaseFailedError. Then nothing was stored.
 */
export function read(context: Context, typed: readonly TypedReading[]): Promise<{ ids: readonly string[] }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const { at, offset } = context.clock.now();
    const moment = { at, day: dayOf({ at, offset }, settings.dayStart), source: 'manual' } as const;
    const readings = soundRows(typed).map((row) => ({ id: context.random.id(), ...row, ...moment }));
    await write(
      context,
      settings,
      readings.map((reading) => ({ do: 'read', reading, whose: 'shown' })),
    );
    return { ids: readings.map(({ id }) => id) };
  });
}

/**
 * Takes back readings that the member typed; those that LinkedIn showed keep standing.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function unread(context: Context, ids: readonly string[]): Promise<{ removed: number }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const written = await write(
      context,
      settings,
      ids.map((id) => ({ do: 'unread', id })),
    );
    return { removed: written.filter(Boolean).length };
  });
}

function soundRows(typed: readonly TypedReading[]): readonly TypedReading[] {
  const isBroken = ({ metric, value }: TypedReading) => !isExact(metric) && !Number.isInteger(value);
  if (typed.some(isBroken)) throw new ImpossibleReadingError('Only whole numbers are shown there; nothing was stored.');
  if (!typed.some(({ metric }) => metric.startsWith('ssi.'))) return typed;
  const others = typed.filter(({ metric }) => metric !== 'ssi.total');
  return [...others, { metric: 'ssi.total', value: soundTotal(typed) }];
}

/** The pillars and their sum have fractions. */
function isExact(metric: Metric): boolean {
  return metric === 'ssi.total' || pillarOf(metric) !== undefined;
}

function soundTotal(typed: readonly TypedReading[]): number {
  const typedAs = (metric: Metric) => typed.find((each) => each.metric === metric)?.value;
  const points = {
    brand: typedAs('ssi.brand') ?? Number.NaN,
    find: typedAs('ssi.find') ?? Number.NaN,
    insights: typedAs('ssi.insights') ?? Number.NaN,
    relations: typedAs('ssi.relations') ?? Number.NaN,
  };
  const ranks = { industry: typedAs('ssi.rank.industry'), network: typedAs('ssi.rank.network') };
  const problem = scoreProblem({ points, total: typedAs('ssi.total'), ranks });
  if (problem) throw new ImpossibleReadingError(`This is no official score (${problem.is}); nothing was stored.`);
  return totalOf(points);
}
