import { defaultAccount } from '@/lib/domain/account';
import type { Backup } from './backup';

/** Who was seen in this browser. */
export interface Here {
  /** The mark of the first member, whose account is `default`; undefined before anybody was seen. */
  readonly first?: string | undefined;
  readonly backup: Backup;
}

/**
 * The names that the accounts of a file have here, as far as that is certain; all others keep theirs. Of one
 * installation, the first member's mark and `default` are the same member. In a browser that has seen nobody, all is
 * `default`: the one account of a file can only be that of the member who restores it. Of several accounts, and where
 * somebody was seen, nobody can tell: what may be two members stays apart.
 */
export function accountNames(file: Backup, { first, backup }: Here): Readonly<Record<string, string>> {
  const names = accountsIn(file);
  if (first !== undefined) return names.includes(first) ? { [first]: defaultAccount } : {};
  const [only = defaultAccount, ...others] = names;
  const isOneMember = accountsIn(backup).every((account) => account === defaultAccount);
  return only !== defaultAccount && others.length === 0 && isOneMember ? { [only]: defaultAccount } : {};
}

/** All accounts of which a backup holds anything. */
export function accountsIn({ accounts, activities, readings, corrections, tallies }: Backup): readonly string[] {
  const rows = [activities, readings, corrections, tallies].flatMap((list) => list.map(({ account }) => account));
  return [...new Set([...Object.keys(accounts), ...rows])];
}
