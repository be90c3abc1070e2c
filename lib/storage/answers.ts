import { z } from 'zod/mini';
import { type Answers, profileItems, profileMedia } from '@/lib/domain/estimate/answers';
import { keepAside } from './aside';
import { count } from './rows';
import type { WriteTransaction } from './schema';

const StoredAnswers = z.object({
  profile: z.optional(z.array(z.enum(profileItems))),
  media: z.optional(z.array(z.enum(profileMedia))),
  groups: z.optional(count),
  seniors: z.optional(count),
  coworkers: z.optional(count),
  invitations: z.optional(z.object({ sent: count, accepted: count })),
  salesNavigator: z.optional(z.boolean()),
  seenShare: z.optional(z.number().check(z.gte(0.25), z.lte(1))),
  answeredAt: z.optional(count),
});

/** What a member told about themselves. */
export interface Told {
  readonly answers: Answers;
  /** Epoch milliseconds; 0 where an older version did not note it. Of two copies, the later one is right. */
  readonly answeredAt: number;
}

/** What the member of each account told. */
export type ToldByAccount = Readonly<Record<string, Told>>;

const prefix = 'answers:';

/** What this member answered; undefined when nothing was ever asked. A broken record is set aside. */
export async function findAnswers(transaction: WriteTransaction, account: string): Promise<Answers | undefined> {
  const row = await transaction.objectStore('meta').get(prefix + account);
  const told = toldFrom(row);
  if (row !== undefined && !told) await keepAside(transaction, prefix + account, row);
  return told?.answers;
}

/** Takes the place of all that the member answered before. */
export async function putAnswers(transaction: WriteTransaction, account: string, told: Told): Promise<void> {
  await transaction.objectStore('meta').put({ key: prefix + account, ...recordOf(told) });
}

/** As they lie in a record: beside each other, and without a moment that nobody noted. */
export function recordOf({ answers, answeredAt }: Told): Readonly<Record<string, unknown>> {
  return { ...answers, ...(answeredAt > 0 && { answeredAt }) };
}

/** The sound answers of all accounts. */
export async function allAnswers(transaction: WriteTransaction): Promise<ToldByAccount> {
  const rows = await transaction.objectStore('meta').getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
  return answersByAccount(Object.fromEntries(rows.map((row) => [row.key.slice(prefix.length), row])));
}

/** What is sound of the answers as they lie in the second copy; nothing in a copy of an older version. */
export function answersByAccount(value: unknown): ToldByAccount {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).map(([account, row]) => [account, toldFrom(row)] as const);
  return Object.fromEntries(entries.flatMap(([account, told]) => (told ? [[account, told]] : [])));
}

function toldFrom(row: unknown): Told | undefined {
  const parsed = StoredAnswers.safeParse(row);
  if (!parsed.success) return undefined;
  const { answeredAt = 0, ...answers } = parsed.data;
  // The border to the disk; zod's optional fields may be undefined, what is written never is.
  return { answers: answers as Answers, answeredAt };
}
