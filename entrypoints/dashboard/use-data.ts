import { useEffect, useState } from 'react';
import { activityTable } from '@/components/data/activity-table';
import { dayOf, offsetOf } from '@/lib/domain/day';
import { send } from '@/lib/messaging/send';
import type { DataStore } from '@/lib/state/data-state';
import { createDataStore } from '@/lib/state/data-store';
import { clearDesk, findHanded, handOver } from '@/lib/storage/snapshots';

/** The store of everything that can be done with all of the data, in this very browser. */
export function useData(): DataStore {
  const [store] = useState(createLiveDataStore);
  useEffect(() => void store.getState().load(), [store]);
  return store;
}

function createLiveDataStore(): DataStore {
  return createDataStore({
    send,
    handOver: (bytes) => handOver('file', bytes),
    takeExport: async () => {
      const bytes = await findHanded('export');
      await clearDesk();
      return bytes;
    },
    saveFile,
    tableOf: activityTable,
    today: () => dayOf({ at: Date.now(), offset: offsetOf(new Date()) }),
    beginAnew: () => location.reload(),
    // Some pages, and the tests' browser, have none.
    storage: 'storage' in navigator ? navigator.storage : undefined,
  });
}

/** A link that is clicked at once: the only way to a download without another permission. */
function saveFile(name: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has to begin reading first.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
