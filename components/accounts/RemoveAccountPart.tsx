import { ConfirmButton } from '@/components/data/ConfirmButton';
import parts from '@/components/part.module.css';
import { formatNumber, say } from '@/components/words';
import type { AccountLine } from '@/lib/domain/account';
import { accountName, accountSigns } from './account-words';

interface Props {
  readonly accounts: readonly AccountLine[];
  readonly isBusy: boolean;
  /** The number of the account that was removed last. */
  readonly removed: number | undefined;
  readonly onRemove: (line: AccountLine) => void;
}

/** Removes the data of one account, after asking once more; nothing where there is only one. */
export function RemoveAccountPart({ accounts, isBusy, removed, onRemove }: Props) {
  const isOffered = accounts.length > 1;
  return (
    <>
      {isOffered && (
        <section className={parts.part} aria-labelledby="remove-account-title">
          <h3 id="remove-account-title" className={parts.title}>
            {say('accounts_remove_heading')}
          </h3>
          <p className={parts.text}>{say('accounts_remove_text')}</p>
          {accounts.map((line) => (
            <div key={line.account} className={parts.acts}>
              <span>{[accountName(line.number), ...accountSigns(line)].join(' · ')}</span>
              <ConfirmButton
                ask={say('accounts_remove_ask')}
                label={say('accounts_remove_ask_one', formatNumber(line.number))}
                sure={say('accounts_remove_sure', formatNumber(line.number))}
                isDisabled={isBusy}
                onConfirm={() => onRemove(line)}
              />
            </div>
          ))}
        </section>
      )}
      <p role="status">{removed !== undefined && say('accounts_removed', formatNumber(removed))}</p>
    </>
  );
}
