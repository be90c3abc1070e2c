import { formatNumber, say } from '@/components/words';

/** Why a typed number of things is impossible; undefined when it is possible or was left out. */
export function countFault(count: number | undefined, most: number): string | undefined {
  if (count === undefined) return undefined;
  if (Number.isNaN(count)) return say('answers_fault_number');
  return count > most ? say('answers_fault_most', formatNumber(most)) : undefined;
}
