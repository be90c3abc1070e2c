import type { WordKey } from '@/components/words';
import type { LedgerLine } from '@/lib/domain/estimate/ledger';

/** How the member can make an unknown input known. */
interface Hint {
  readonly words: WordKey;
  /** Our own questions, or a page of LinkedIn, opened by the member's click only; undefined where nothing tells it. */
  readonly href?: string;
}

const answer: Hint = { words: 'ledger_hint_answer', href: '#questions' };

function page(words: WordKey, path: string): Hint {
  return { words, href: `https://www.linkedin.com${path}` };
}

const views = page('ledger_hint_views', '/me/profile-views/');
const audience = page('ledger_hint_audience', '/analytics/creator/audience/');
const content = page('ledger_hint_content', '/analytics/creator/content/');

/** Inputs that are not here become known by themselves, as LinkedIn is used. */
export const ledgerHints: Readonly<Partial<Record<LedgerLine['id'], Hint>>> = {
  profile_items: answer,
  profile_media: answer,
  endorsements: answer,
  followers_gained: audience,
  inbound_views90: views,
  engagement_recv: content,
  response_rate: { words: 'ledger_hint_rate' },
  groups: answer,
  connections: page('ledger_hint_connections', '/mynetwork/invite-connect/connections/'),
  vp_connections: answer,
  coworkers: answer,
  acceptance: answer,
};
