import type { AccountLine } from '@/lib/domain/account';
import type { Working } from '@/lib/domain/backup/data-overview';

/** Messages about the accounts in this browser; an account is named by its key, which says nothing about a member. */
export interface AccountMessages {
  accounts: { request: { type: 'accounts' }; answer: readonly AccountLine[] };
  /** `account`: the one to show; absent, that of whoever is signed in to LinkedIn. */
  'show-account': {
    request: { type: 'show-account'; account?: string | undefined };
    answer: { readonly saved: true };
  };
  'remove-account': {
    request: { type: 'remove-account'; account: string };
    answer: { readonly isDone: true } | Working;
  };
}
