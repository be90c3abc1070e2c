import type { ExtraId } from '@/lib/domain/estimate/explanation';
import type { SignalId } from '@/lib/domain/estimate/signals';
import { say, type WordKey } from './words';

/** What an input of the estimate is called. */
export function signalName(id: SignalId | ExtraId): string {
  return say(`signal_${id}` satisfies WordKey);
}
