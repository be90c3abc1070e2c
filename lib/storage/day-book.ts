import { type Change, type Tally, tallyOf, tallyWith } from '@/lib/domain/tally';
import { activitiesOf } from './activities';
import type { WriteTransaction } from './schema';
import { type Sentinel, totalsWith } from './sentinel';
import { findTally, putTally } from './tallies';

/** The tallies that one transaction touches, read once and written once, however many activities it holds. */
export interface DayBook {
  /** Counts one activity or takes one back; called before the row itself is written or deleted. */
  enter(change: Change): Promise<void>;
  /** The tally of a day as it is entered so far. */
  tallyOn(account: string, day: string): Promise<Tally>;
  /** Changes what is known as a sum alone. */
  change(account: string, day: string, how: (tally: Tally) => Tally): Promise<void>;
  /** Writes what was entered so far, so that it can be read in the same transaction; more may be entered. */
  write(): Promise<void>;
  /** Writes the changed tallies. Answers with the changed days and the sentinel that belongs to them. */
  close(sentinel: Sentinel): Promise<{ readonly days: readonly string[]; readonly sentinel: Sentinel }>;
}

interface Page {
  readonly before: Tally | undefined;
  readonly tally: Tally;
}

export function openDayBook(transaction: WriteTransaction): DayBook {
  const pages = new Map<string, Page>();

  const pageOf = async (account: string, day: string): Promise<Page> => {
    const known = pages.get(`${day} ${account}`);
    if (known) return known;
    const before = await findTally(transaction, [account, day]);
    // Without a sound tally the day is new or its row was lost: what its activities say is right in both cases.
    return { before, tally: before ?? tallyOf(account, day, await activitiesOf(transaction, [account, day])) };
  };

  const change: DayBook['change'] = async (account, day, how) => {
    const page = await pageOf(account, day);
    pages.set(`${day} ${account}`, { ...page, tally: how(page.tally) });
  };

  const write = async (): Promise<void> => {
    for (const { tally } of pages.values()) await putTally(transaction, tally);
  };

  return {
    write,
    change,
    tallyOn: async (account, day) => (await pageOf(account, day)).tally,
    enter: (entry) => change(entry.activity.account, entry.activity.day, (tally) => tallyWith(tally, entry)),
    close: async (sentinel) => {
      await write();
      const changed = [...pages.values()];
      return {
        days: [...new Set(changed.map(({ tally }) => tally.day))],
        sentinel: changed.reduce(withPage, sentinel),
      };
    },
  };
}

function withPage(sentinel: Sentinel, { before, tally }: Page): Sentinel {
  return {
    ...sentinel,
    totals: totalsWith(sentinel.totals, tally, before),
    days: sentinel.days + (before ? 0 : 1),
  };
}
