import { utcFrom } from '@/lib/archive/text/dates';
import { isPostLink } from '@/lib/archive/text/links';
import { datedRows } from './dated-rows';

/** Posts, and reposts with thoughts as far as they name what they share; without that, they look like posts. */
export const readShares = datedRows('shares', (row) => {
  const at = utcFrom(row('date'));
  return isPostLink(row('sharedurl')) ? { kind: 'repost', at, traits: { form: 'quote' } } : { kind: 'post', at };
});
