import type { Backup } from './backup';

/** Without anything of one account; what is kept once for all accounts stays. */
export function withoutAccount(backup: Backup, account: string): Backup {
  const isOther = (row: { readonly account: string }): boolean => row.account !== account;
  const { [account]: _, ...accounts } = backup.accounts;
  return {
    ...backup,
    accounts,
    activities: backup.activities.filter(isOther),
    readings: backup.readings.filter(isOther),
    corrections: backup.corrections.filter(isOther),
    tallies: backup.tallies.filter(isOther),
  };
}
