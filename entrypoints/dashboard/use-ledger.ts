import { useDeferredValue, useMemo, useState } from 'react';
import { type LedgerFilter, sortsWanted, spanOf, usualFilter } from '@/components/records/ledger-filter';
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
  const [filter, setFilter] = useState(usualFilter);
  const [places, setPlaces] = useState<readonly RecordPlace[]>([]);
  const wanted = useDeferredValue(filter);
  const sorts = useMemo(() => sortsWanted(wanted), [wanted]);
  const records = useRecords({ ...spanOf(wanted, today), ...places.at(-1), sorts, most });
  return {
    filter,
    records,
    choose: (next) => {
      setFilter(next);
      setPlaces([]);
    },
    goOn: (place) => setPlaces([...places, place]),
    goBack: places.length > 0 ? () => setPlaces(places.slice(0, -1)) : undefined,
  };
}
