import { z } from 'zod/mini';
import { answerKinds, type NudgeLog } from '@/lib/domain/nudges/nudge-log';
import { nudgeRules } from '@/lib/domain/nudges/nudge-rules';
import { keepAside } from './aside';
import { count, day } from './rows';
import type { WriteTransaction } from './schema';

const StoredRule = z.object({
  shown: z.array(z.object({ at: count, day })),
  answers: z.array(z.object({ at: count, day, is: z.enum(answerKinds) })),
});

/** What was shown and answered, of each account. */
export type NudgeLogsByAccount = Readonly<Record<string, NudgeLog>>;

const prefix = 'nudges:';

/** What this member was shown and answered. A record of which a part is broken is set aside; what is sound of it holds. */
export async function findNudgeLog(transaction: WriteTransaction, account: string): Promise<NudgeLog> {
  const row = await transaction.objectStore('meta').get(prefix + account);
  const { log, isWhole } = logFrom(row?.log);
  if (row !== undefined && !isWhole) await keepAside(transaction, prefix + account, row);
  return log;
}

/** Takes the place of the log before. */
export async function putNudgeLog(transaction: WriteTransaction, account: string, log: NudgeLog): Promise<void> {
  await transaction.objectStore('meta').put({ key: prefix + account, log });
}

/** The logs of all accounts, as far as they are sound. */
export async function allNudgeLogs(transaction: WriteTransaction): Promise<NudgeLogsByAccount> {
  const rows = await transaction.objectStore('meta').getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
  return nudgeLogsByAccount(Object.fromEntries(rows.map(({ key, log }) => [key.slice(prefix.length), log])));
}

/** What is sound of the logs as they lie in the second copy; nothing in a copy of an older version. */
export function nudgeLogsByAccount(value: unknown): NudgeLogsByAccount {
  return Object.fromEntries(entriesOf(value).map(([account, log]) => [account, logFrom(log).log]));
}

/** A rule that this version does not know is no part of it. */
function logFrom(value: unknown): { readonly log: NudgeLog; readonly isWhole: boolean } {
  const stored = Object.fromEntries(entriesOf(value));
  const sound = nudgeRules.flatMap(({ id }) => {
    const parsed = StoredRule.safeParse(stored[id]);
    return parsed.success ? [[id, parsed.data] as const] : [];
  });
  const isWhole = typeof value === 'object' && sound.length === Object.keys(stored).length;
  return { log: Object.fromEntries(sound), isWhole };
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
