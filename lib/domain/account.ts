/** The account of the first member ever seen in this browser, and of all records until then. */
export const defaultAccount = 'default';

/** An account and the days on which it has sums; a day on which all was taken back again is one of them. */
export interface AccountDays {
  readonly account: string;
  readonly days: number;
  /** Absent without any day. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/** One of the accounts in this browser. Nobody's name is known, so that they have numbers. */
export interface AccountLine extends AccountDays {
  /** From 1, in the order of the first days. */
  readonly number: number;
  readonly isSignedIn: boolean;
  readonly isShown: boolean;
}

/** Which account is signed in to LinkedIn, and which one is looked at. */
export interface AccountsNow {
  readonly signedIn: string;
  readonly shown: string;
}

/** The accounts in the order of their first days; that of the member signed in and the one shown always are among them. */
export function accountLines(found: readonly AccountDays[], { signedIn, shown }: AccountsNow): readonly AccountLine[] {
  const known = new Set(found.map(({ account }) => account));
  const others = [...new Set([signedIn, shown])].filter((account) => !known.has(account));
  const all: readonly AccountDays[] = [...found, ...others.map((account) => ({ account, days: 0 }))];
  return all.toSorted(byFirstDay).map((each, index) => ({
    ...each,
    number: index + 1,
    isSignedIn: each.account === signedIn,
    isShown: each.account === shown,
  }));
}

/** Those without any day come last; of the same day, the first member ever seen comes first. */
function byFirstDay(one: AccountDays, other: AccountDays): number {
  return orderOf(one) < orderOf(other) ? -1 : 1;
}

function orderOf({ account, first = '9999' }: AccountDays): string {
  return `${first} ${account === defaultAccount ? '' : account}`;
}
