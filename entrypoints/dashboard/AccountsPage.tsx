import { useStore } from 'zustand';
import { AccountSwitch } from '@/components/accounts/AccountSwitch';
import { ProblemBanner } from '@/components/ProblemBanner';
import { say } from '@/components/words';
import { problemKind } from '@/lib/state/problem-kind';
import { useAccounts } from './use-accounts';

/** Which account the whole page is about; nothing where there is only one. */
export function AccountsPage() {
  const store = useAccounts();
  const { accounts, problem, load, show } = useStore(store);
  return (
    <>
      {problem && <p role="alert">{say('accounts_failed')}</p>}
      {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void load()} />}
      <AccountSwitch accounts={accounts} onShow={(account) => void show(account)} />
    </>
  );
}
