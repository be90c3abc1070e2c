import { utcFrom } from '@/lib/archive/text/dates';
import { datedRows } from './dated-rows';

/** People. Of those that are not followed any more, the date is the one on which that ended. */
export const readMemberFollows = datedRows('memberfollows', (row) =>
  /unfollow|inactive|removed/i.test(row('status')) ? undefined : { kind: 'follow', at: utcFrom(row('date')) },
);

export const readCompanyFollows = datedRows('companyfollows', (row) => ({
  kind: 'follow',
  at: utcFrom(row('followedon')),
}));
