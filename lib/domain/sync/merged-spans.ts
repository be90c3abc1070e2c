import { type Registers, validRegisters } from './register';
import { type SyncSpan, spansOf } from './register-content';
import { addSums } from './sync-codes';

/**
 * What several devices did, oldest first; of each span once. Each device counts what it sees itself, so what several
 * saw of one day is summed; a message thread that was written to on two of them is two. Only value counts once a day.
 * Where a device has lost the detail of its days, its weeks or months stand beside the days of the others: all spans
 * together are the sum of everything.
 * @param except a device whose days are known better, as this one's own are.
 */
export function mergedSpans(registers: Registers, except?: string): readonly SyncSpan[] {
  const found = new Map<string, SyncSpan[]>();
  for (const span of validRegisters(registers).flatMap((each) => (each.device === except ? [] : spansOf(each)))) {
    const same = found.get(span.from + span.to);
    if (same) same.push(span);
    else found.set(span.from + span.to, [span]);
  }
  const merged = [...found.values()].flatMap(mergedSpan);
  const valueDays = merged.filter(({ from, to, sums }) => from === to && sums.value);
  return merged
    .map((span) => withoutKnown(span, valueDays))
    .filter(({ sums }) => Object.keys(sums).length > 0)
    .sort(bySpan);
}

/** A year knows only how many of its days were value days: those that other devices name are among them. */
function withoutKnown(span: SyncSpan, valueDays: readonly SyncSpan[]): SyncSpan {
  const { value = 0, ...sums } = span.sums;
  if (value === 0 || span.from === span.to) return span;
  const known = valueDays.filter(({ from }) => span.from <= from && from <= span.to).length;
  return { ...span, sums: value > known ? { ...sums, value: value - known } : sums };
}

function mergedSpan(same: readonly SyncSpan[]): readonly SyncSpan[] {
  const all = same.map(({ sums }) => sums);
  const value = Math.max(...all.map((sums) => sums.value ?? 0));
  const { value: _, ...sums } = addSums(all);
  return same.slice(0, 1).map((span) => ({ ...span, sums: value > 0 ? { ...sums, value } : sums }));
}

function bySpan(one: SyncSpan, other: SyncSpan): number {
  const [a, b] = [one.from + one.to, other.from + other.to];
  return a < b ? -1 : Number(a > b);
}
