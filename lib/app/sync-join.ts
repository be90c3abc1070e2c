import { defaultAccount } from '@/lib/domain/account';
import type { ExplanationSource } from '@/lib/domain/estimate/explain';
import { auditsWithOthers } from '@/lib/domain/sync/audits-with-others';
import { firstDayOfOthers, type Wanted, withOtherDevices } from '@/lib/domain/sync/other-days';
import type { Tally } from '@/lib/domain/tally';
import type { WriteTransaction } from '@/lib/storage/schema';
import { findSpans } from '@/lib/storage/sync-spans';

/** What is known in this browser that other browsers of the member add to. */
type Here = Pick<ExplanationSource, 'startedDay' | 'tallies' | 'audits' | 'archive'>;

/** The same with what other browsers counted; nothing else is changed where there are none. Only one account is synchronised. */
export async function withOthers<Source extends Here>(
  transaction: WriteTransaction,
  here: Source,
  wanted: Wanted,
): Promise<Source> {
  const spans = wanted.account === defaultAccount ? await findSpans(transaction) : [];
  if (spans.length === 0) return here;
  const tallies: readonly Tally[] = withOtherDevices(here.tallies, spans, wanted);
  const [startedDay = here.startedDay] = [here.startedDay, firstDayOfOthers(spans) ?? here.startedDay].sort();
  const { audits, archive } = here;
  const days = { here: here.tallies, all: tallies, ...(archive && { archived: archive.days }) };
  return { ...here, startedDay, tallies, ...(audits && { audits: auditsWithOthers(audits, days) }) };
}
