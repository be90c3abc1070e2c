import type { Correction } from '@/lib/domain/corrections';
import { behindTheBack } from './test-worker';

/** What lies in the store of corrections. */
export function corrections(): Promise<readonly Correction[]> {
  return behindTheBack((database) => database.getAll('corrections'));
}
