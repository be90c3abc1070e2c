import { z } from 'zod/mini';

const account = z.string().check(z.regex(/^(default|[0-9a-f]{16})$/));

/** The messages about the accounts in this browser. */
export const accountShapes = {
  /** The accounts in this browser, numbered. */
  accounts: { from: 'page', request: z.strictObject({ type: z.literal('accounts') }) },
  /** Shows another account on our pages, or again that of whoever is signed in, as the panel asks too. */
  'show-account': {
    from: 'either',
    request: z.strictObject({ type: z.literal('show-account'), account: z.optional(account) }),
  },
  /** Removes all data of one account. */
  'remove-account': { from: 'page', request: z.strictObject({ type: z.literal('remove-account'), account }) },
} as const;
