import { useEffect, useState } from 'react';
import type { RecordsWanted } from '@/lib/domain/corrections';
import { createLiveRecordsStore } from '@/lib/state/live-records-store';
import type { RecordsStore } from '@/lib/state/records-state';

/** A store of the records of some days, which follows what is counted for as long as the part is there. */
export function useRecords({ from, to, sorts, skip, most }: RecordsWanted): RecordsStore {
  const [records] = useState(createLiveRecordsStore);
  useEffect(() => {
    const closing = new AbortController();
    records.getState().open(closing.signal);
    return () => closing.abort();
  }, [records]);
  useEffect(() => {
    void records.getState().show({ from, to, sorts, skip, most });
  }, [records, from, to, sorts, skip, most]);
  return records;
}
