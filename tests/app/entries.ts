import type { SensedKind } from '@/lib/domain/activity';
import type { MissSide } from '@/lib/domain/health/health';
import type { Entry, ReadingEntry } from '@/lib/messaging/messages';
import { hours, noon } from './test-worker';

/** Two members of LinkedIn, as their marks. */
export const ann = 'a'.repeat(16);
export const bob = '0123456789abcdef';

export function signedIn(member: string): Entry {
  return { do: 'member', member };
}

export function read(id: string, value: number, change: Partial<ReadingEntry> = {}): Entry {
  return { do: 'reading', id, metric: 'connections', value, at: noon, offset: 0, ...change };
}

export function missed(kind: SensedKind, side: MissSide, at = noon): Entry {
  return { do: 'miss', kind, side, at };
}

/** So many misses, a minute apart. */
export function missedOften(count: number, kind: SensedKind, side: MissSide): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => missed(kind, side, noon + index * 60_000));
}

/** Comments stay without an answer, while a number shows that LinkedIn answers. */
export const silentComments: readonly Entry[] = [
  ...missedOften(3, 'comment', 'answer'),
  read('shown', 1, { at: noon + hours }),
  missed('reply', 'answer', noon + 2 * hours),
  missed('reply', 'answer', noon + 3 * hours),
];
