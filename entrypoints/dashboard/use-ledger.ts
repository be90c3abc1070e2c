import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { namedPart } from '@/components/nav/named-part';
import { useHash } from '@/components/nav/use-hash';
import { filterOfDay, type LedgerFilter, sortsWanted, spanOf, usualFilter } from '@/components/records/ledger-filter';
import type { RecordPlace } from '@/lib/domain/corrections';
import type { RecordsStore } from '@/lib/state/records-state';
import { useRecords } from './use-records';

interface Ledger {
  readonly filter: LedgerFilter;
  readonly records: RecordsStore;
  readonly choose: (filter: LedgerFilter) => void;
  /** Goes on to older records. */
  readonly goOn: (place: RecordPlace) => void;
  /** Goes back to newer ones; undefined where there are none. */
  readonly goBack: (() => void) | undefined;
}

/** Lines on a page: more would only be slow. */
const most = 200;

/** What the ledger looks for, and the page on which it is. */
export function useLedger(today: string): Ledger {
  const { filter, choose } = useFilter();
  // Each filter begins on its first page.
  const [turned, setTurned] = useState<{ readonly filter: LedgerFilter; readonly places: readonly RecordPlace[] }>();
  const places = turned?.filter === filter ? turned.places : [];
  const wanted = useDeferredValue(filter);
  const sorts = useMemo(() => sortsWanted(wanted), [wanted]);
  const records = useRecords({ ...spanOf(wanted, today), ...places.at(-1), sorts, most });
  return {
    filter,
    records,
    choose,
    goOn: (place) => setTurned({ filter, places: [...places, place] }),
    goBack: places.length > 0 ? () => setTurned({ filter, places: places.slice(0, -1) }) : undefined,
  };
}

/** The day that the address names, as the calendar's links do, until the member chooses something else. */
function useFilter(): Pick<Ledger, 'filter' | 'choose'> {
  const named = dayIn(useHash());
  const [filter, setFilter] = useState(named ? filterOfDay(named) : usualFilter);
  useEffect(() => {
    if (named) setFilter(filterOfDay(named));
  }, [named]);
  return {
    filter,
    choose: (next) => {
      setFilter(next);
      // The same link leads to its day again.
      if (named) history.replaceState(null, '', namedPart(location.hash).href);
    },
  };
}

function dayIn(hash: string): string | undefined {
  const { href, wanted } = namedPart(hash);
  return href === '#ledger' && /^\d{4}-\d\d-\d\d$/.test(wanted) ? wanted : undefined;
}
