import { useId } from 'react';
import { formatNumber, say } from '@/components/words';
import type { AccountLine } from '@/lib/domain/account';
import styles from './AccountSwitch.module.css';
import { accountName, accountSigns } from './account-words';

interface Props {
  readonly accounts: readonly AccountLine[];
  readonly onShow: (account: string) => void;
}

/** Which account is looked at; nothing where there is only one. */
export function AccountSwitch({ accounts, onShow }: Props) {
  const name = useId();
  if (accounts.length < 2) return null;
  return (
    <fieldset className={styles.accounts}>
      <legend className={styles.legend}>{say('accounts_heading')}</legend>
      {accounts.map((line) => (
        <label key={line.account} className={styles.account}>
          <input type="radio" name={name} checked={line.isShown} onChange={() => onShow(line.account)} />
          <span>
            <span className={styles.name}>{accountName(line.number)}</span>{' '}
            <span className={styles.signs}>{accountSigns(line).join(' · ')}</span>
          </span>
        </label>
      ))}
      <p className={styles.note} role="status">
        {noteOf(accounts)}
      </p>
    </fieldset>
  );
}

function noteOf(accounts: readonly AccountLine[]): string {
  const shown = accounts.find(({ isShown }) => isShown);
  const signedIn = accounts.find(({ isSignedIn }) => isSignedIn);
  if (!shown || !signedIn || shown === signedIn) return say('accounts_own');
  return say('accounts_not_own', formatNumber(shown.number), formatNumber(signedIn.number));
}
