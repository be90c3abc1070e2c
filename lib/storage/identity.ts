import { z } from 'zod/mini';
import { defaultAccount } from '@/lib/domain/account';
import { findRecord } from './meta-record';
import type { WriteTransaction } from './schema';

const mark = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/**
 * Who is signed in to LinkedIn, as far as it has to be known to keep two members in one browser apart. A mark is made
 * of a member's id with the secret of this installation, and nothing else about a member is kept.
 */
export const Identity = z.object({
  /** The secret (base64) with which the marks were made. */
  salt: z.optional(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))),
  /** The mark of the first member ever seen, whose account is `default`. */
  first: z.optional(mark),
  /** The mark of the member signed in last. */
  current: z.optional(mark),
});

export type Identity = Readonly<z.infer<typeof Identity>>;

const identityKey = 'identity';

/** What is known; nothing in a database that never saw a member. A broken record is set aside. */
export async function findIdentity(transaction: WriteTransaction): Promise<Identity> {
  return (await findRecord(transaction, identityKey, Identity)) ?? {};
}

export async function putIdentity(transaction: WriteTransaction, identity: Identity): Promise<void> {
  await transaction.objectStore('meta').put({ key: identityKey, ...identity });
}

/** The identity after a member was seen. */
export function identityWith(identity: Identity, member: string): Identity {
  return { ...identity, first: identity.first ?? member, current: member };
}

/** The account of the member signed in last: `default` for the first one ever, else the mark itself. */
export function accountOf({ first, current }: Identity): string {
  return current === undefined || current === first ? defaultAccount : current;
}
