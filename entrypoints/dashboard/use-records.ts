import { useEffect, useState } from 'react';
import { createLiveRecordsStore } from '@/lib/state/live-records-store';
import type { RecordSpan, RecordsStore } from '@/lib/state/records-state';

/** A store of the records of a span of days, which follows what is counted for as long as the part is there. */
export function useRecords({ from, to, kinds }: RecordSpan): RecordsStore {
  const [records] = useState(createLiveRecordsStore);
  useEffect(() => {
    const closing = new AbortController();
    records.getState().open(closing.signal);
    return () => closing.abort();
  }, [records]);
  useEffect(() => {
    void records.getState().show({ from, to, ...(kinds && { kinds }) });
  }, [records, from, to, kinds]);
  return records;
}
