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
});

/** The answers of each account. */
export type AnswersByAccount = Readonly<Record<string, Answers>>;

const prefix = 'answers:';

/** What this member answered; undefined when nothing was ever asked. A broken record is set aside. */
export async function findAnswers(transaction: WriteTransaction, account: string): Promise<Answers | undefined> {
  const row = await transaction.objectStore('meta').get(prefix + account);
  const answers = answersFrom(row);
  if (row !== undefined && !answers) await keepAside(transaction, prefix + account, row);
  return answers;
}

/** Takes the place of all that the member answered before. */
export async function putAnswers(transaction: WriteTransaction, account: string, answers: Answers): Promise<void> {
  await transaction.objectStore('meta').put({ key: prefix + account, ...answers });
}

/** The sound answers of all accounts. */
export async function allAnswers(transaction: WriteTransaction): Promise<AnswersByAccount> {
  const rows = await transaction.objectStore('meta').getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
  return answersByAccount(Object.fromEntries(rows.map((row) => [row.key.slice(prefix.length), row])));
}

/** What is sound of the answers as they lie in the second copy; nothing in a copy of an older version. */
export function answersByAccount(value: unknown): AnswersByAccount {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).map(([account, row]) => [account, answersFrom(row)] as const);
  return Object.fromEntries(entries.flatMap(([account, answers]) => (answers ? [[account, answers]] : [])));
}

function answersFrom(row: unknown): Answers | undefined {
  const parsed = StoredAnswers.safeParse(row);
  // The border to the disk; zod's optional fields may be undefined, what is written never is.
  return parsed.success ? (parsed.data as Answers) : undefined;
}
