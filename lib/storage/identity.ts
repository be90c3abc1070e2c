import { z } from 'zod/mini';
import { defaultAccount } from '@/lib/domain/account';
import { findRecord } from './meta-record';
import type { WriteTransaction } from './schema';

const mark = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** What an account can be called. */
export const accountName = /^(?:default|[0-9a-f]{16})$/;

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
  /** The account that is looked at, while it is not that of the member signed in. */
  shown: z.optional(z.string().check(z.regex(accountName))),
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

/** The identity after a member was seen: where it is another one than before, their account is shown from now on. */
export function identityWith(identity: Identity, member: string): Identity {
  const { shown, ...rest } = identity;
  const isSame = member === identity.current && shown !== undefined;
  return { ...rest, first: identity.first ?? member, current: member, ...(isSame && { shown }) };
}

/** The identity once an account is shown; undefined: that of whoever is signed in. */
export function identityShowing({ shown: _, ...identity }: Identity, account: string | undefined): Identity {
  const isOther = account !== undefined && account !== signedInAccount(identity);
  return isOther ? { ...identity, shown: account } : identity;
}

/**
 * The account of the member signed in last: `default` for the first one ever, else the mark itself. What is seen on
 * LinkedIn's pages belongs to it, whatever is shown.
 */
export function signedInAccount({ first, current }: Identity): string {
  return current === undefined || current === first ? defaultAccount : current;
}

/** The account that our pages speak of, and for which the member tells, logs, corrects and imports. */
export function shownAccount(identity: Identity): string {
  return identity.shown ?? signedInAccount(identity);
}
