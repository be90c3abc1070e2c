import { type LoggedKind, valueId } from '@/lib/domain/activity';
import { dayOf } from '@/lib/domain/day';
import type { Settings } from '@/lib/messaging/published';
import { accountOf, findIdentity } from '@/lib/storage/identity';
import type { Context } from './context';
import { requireSettings } from './settings';
import { transact } from './transact';
import { write } from './write';

/**
 * Writes down what the member did off LinkedIn, at this moment. "I added value today" counts once a day, however often
 * it is said.
 * @returns the id, for {@link unlog}.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function log(context: Context, kind: LoggedKind): Promise<{ id: string }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const { at, offset } = context.clock.now();
    const day = dayOf({ at, offset }, settings.dayStart);
    const id = kind === 'value' ? await valueIdOf(context, settings, day) : context.random.id();
    const activity = { id, kind, at, day, offset, source: 'manual', confidence: 'manual' } as const;
    await write(context, settings, [{ do: 'add', activity }]);
    return { id };
  });
}

/** Each member in this browser has their own "I added value today". */
async function valueIdOf(context: Context, settings: Settings, day: string): Promise<string> {
  const database = await context.database(settings);
  return valueId(day, accountOf(await transact(database, findIdentity)));
}

/**
 * Takes back what the member logged by hand; anything else keeps standing.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function unlog(context: Context, id: string): Promise<{ removed: boolean }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const [removed = false] = await write(context, settings, [{ do: 'remove', id, source: 'manual' }]);
    return { removed };
  });
}
