import type { AccountLine } from '@/lib/domain/account';

/** Two accounts: the second one is signed in to LinkedIn, the first one has the days. */
export function twoAccounts(shown: 1 | 2): readonly AccountLine[] {
  const first = { account: 'default', number: 1, days: 34, first: '2025-11-03', last: '2026-11-20' };
  const second = { account: '0123456789abcdef', number: 2, days: 0 };
  return [
    { ...first, isSignedIn: false, isShown: shown === 1 },
    { ...second, isSignedIn: true, isShown: shown === 2 },
  ];
}
