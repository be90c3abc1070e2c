import { expect, test } from 'vitest';
import { type AccountDays, accountLines } from '@/lib/domain/account';

const days = (account: string, first?: string): AccountDays =>
  first ? { account, days: 1, first, last: first } : { account, days: 0 };

test.each([
  ['the earlier first day comes first', [days('b', '2026-02-01'), days('a', '2026-03-01')], ['b', 'a']],
  [
    'of one day, the first member ever comes first',
    [days('0', '2026-02-01'), days('default', '2026-02-01')],
    ['default', '0'],
  ],
  ['without a day comes last', [days('default'), days('a', '2026-02-01')], ['a', 'default']],
  ['nobody but who is signed in is there before anything was counted', [], ['a']],
] as const)('accounts have numbers: %s', (_, found, order) => {
  const lines = accountLines(found, { signedIn: order[0], shown: order[0] });
  expect(lines.map(({ account, number }) => [account, number])).toEqual(order.map((name, index) => [name, index + 1]));
});

test('who is signed in and what is shown are among the accounts and marked, with or without any day', () => {
  const lines = accountLines([days('a', '2026-02-01')], { signedIn: 'b', shown: 'c' });
  expect(lines.map(({ account, isSignedIn, isShown }) => [account, isSignedIn, isShown])).toEqual([
    ['a', false, false],
    ['b', true, false],
    ['c', false, true],
  ]);
});
