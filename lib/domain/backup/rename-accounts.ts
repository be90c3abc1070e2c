import { defaultAccount } from '@/lib/domain/account';
import { type Backup, emptyBackup } from './backup';
import { type MergedBackups, mergeBackups } from './merge-backups';

/**
 * The same data under other account names. An installation calls the first member that it sees `default` and every other
 * one by a mark of its own secret, so only the member can tell which account of a file is which account here. Accounts
 * that are given one name become one; those that are not named keep theirs.
 */
export function renameAccounts(backup: Backup, names: Readonly<Record<string, string>>): MergedBackups {
  if (Object.keys(names).length === 0) return { backup, conflicts: [] };
  const nameOf = (account: string) => (Object.hasOwn(names, account) ? (names[account] ?? account) : account);
  const renamed = <Row extends { readonly account: string }>(row: Row): Row => ({
    ...row,
    account: nameOf(row.account),
  });
  const withId = <Row extends { readonly id: string; readonly account: string }>(row: Row): Row => ({
    ...renamed(row),
    id: renamedId(row.id, row.account, nameOf(row.account)),
  });
  const rows = {
    ...backup,
    accounts: {},
    activities: backup.activities.map(withId),
    readings: backup.readings.map(withId),
    corrections: backup.corrections.map((row) => {
      if (row.do === 'cleared') return renamed(row);
      if (row.do !== 'added') return { ...renamed(row), activity: withId(row.activity) };
      return { ...renamed(row), activity: renamedId(row.activity, row.account, nameOf(row.account)) };
    }),
    tallies: backup.tallies.map(renamed),
  };
  return Object.entries(backup.accounts).reduce<MergedBackups>(
    (before, [account, records]) => {
      const { backup: merged, conflicts } = mergeBackups(before.backup, {
        ...emptyBackup,
        accounts: { [nameOf(account)]: records },
      });
      return { backup: merged, conflicts: [...before.conflicts, ...conflicts] };
    },
    mergeBackups(rows, emptyBackup),
  );
}

/**
 * Ids that are made of what a row says (of archives, of workbooks, of a day on which value was added) end with their
 * account, unless it is `default`. All others are random or secret and stay.
 */
function renamedId(id: string, before: string, after: string): string {
  if (before === after || !/^(?:a|w|value)-/.test(id)) return id;
  const plain = id.endsWith(`-${before}`) ? id.slice(0, -before.length - 1) : id;
  return after === defaultAccount ? plain : `${plain}-${after}`;
}
