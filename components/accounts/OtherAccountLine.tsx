import { formatNumber, say } from '@/components/words';
import type { SignedIn } from '@/lib/domain/summary';
import styles from './OtherAccountLine.module.css';

interface Props {
  /** Undefined while the account of the member signed in to LinkedIn is shown. */
  readonly signedIn: SignedIn | undefined;
  readonly onBack: () => unknown;
}

/** Says that another account than the one signed in is shown, with the way back; nothing otherwise. */
export function OtherAccountLine({ signedIn, onBack }: Props) {
  return (
    <div role="status">
      {signedIn && (
        <p className={styles.line}>
          {say('accounts_line', formatNumber(signedIn.shown), formatNumber(signedIn.number))}{' '}
          <button type="button" className={styles.back} onClick={() => onBack()}>
            {say('accounts_back', formatNumber(signedIn.number))}
          </button>
        </p>
      )}
    </div>
  );
}
