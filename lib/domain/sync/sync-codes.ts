import type { ActivityKind } from '@/lib/domain/activity';

/** What is summed of a day: the kinds, and the three numbers that a tally has beside them. */
export type SyncField = ActivityKind | 'outside' | 'notes' | 'threads';

/** Sums of one day or of a longer span; what is absent is zero. */
export type Sums = Readonly<Partial<Record<SyncField, number>>>;

/**
 * The character that stands for each field. Other devices may run other versions, so a code never changes and is never
 * given to anything else; new fields get new ones. Free are `Y`, `Z` and any of `!#$%&()*:?[]^_{}~`. A browser writes
 * `<` with six bytes, and the other characters have a meaning of their own.
 */
export const syncCodes: Readonly<Record<SyncField, string>> = {
  post: 'A',
  article: 'B',
  repost: 'C',
  comment: 'D',
  reply: 'E',
  reaction: 'F',
  message: 'G',
  inmail: 'H',
  invite: 'I',
  'invite-withdrawn': 'J',
  'invite-accepted': 'K',
  follow: 'L',
  endorsement: 'M',
  'group-join': 'N',
  'people-search': 'O',
  'profile-view': 'P',
  'lead-search': 'Q',
  'lead-view': 'R',
  'lead-save': 'S',
  'account-view': 'T',
  'account-save': 'U',
  appointment: 'V',
  conversation: 'W',
  value: 'X',
  outside: '@',
  notes: '+',
  threads: '=',
};

// The keys of the table are its type.
export const syncFields = Object.keys(syncCodes) as readonly SyncField[];

const fieldOf = new Map(syncFields.map((field) => [syncCodes[field], field]));

/** Numbers in base 36, the highest that is exact at most; 1 is left out: `D` is one comment, `Da` are ten. */
export function encodeSums(sums: Sums): string {
  return syncFields
    .map((field) => [syncCodes[field], wholeNumber(sums[field])] as const)
    .filter(([, amount]) => amount > 0)
    .map(([code, amount]) => (amount === 1 ? code : code + amount.toString(36)))
    .join('');
}

/** Codes that this version does not know are passed over: a newer one may have added them. */
export function decodeSums(text: string): Sums {
  const sums: Partial<Record<SyncField, number>> = {};
  for (const [, code = '', digits = ''] of text.matchAll(/([^0-9a-z])([0-9a-z]*)/g)) {
    const field = fieldOf.get(code);
    if (field) sums[field] = digits === '' ? 1 : wholeNumber(Number.parseInt(digits, 36));
  }
  return sums;
}

/** The sum of all. */
export function addSums(all: readonly Sums[]): Sums {
  const total = new Map<string, number>();
  for (const sums of all) {
    for (const [field, amount] of Object.entries(sums)) total.set(field, (total.get(field) ?? 0) + amount);
  }
  return Object.fromEntries([...total].filter(([, amount]) => amount > 0));
}

function wholeNumber(amount: number | undefined): number {
  return Math.min(Math.max(0, Math.round(amount ?? 0)) || 0, Number.MAX_SAFE_INTEGER);
}
