import { formatDate, formatNumber, say, sayCount } from '@/components/words';
import type { AccountLine } from '@/lib/domain/account';

export function accountName(number: number): string {
  return say('accounts_name', formatNumber(number));
}

/** What tells an account from the others: nobody's name is known. */
export function accountSigns({ isSignedIn, days, first, last }: AccountLine): readonly string[] {
  return [
    ...(isSignedIn ? [say('accounts_signed_in')] : []),
    first && last ? sayCount('accounts_days', days, formatDate(first), formatDate(last)) : say('accounts_no_days'),
  ];
}
