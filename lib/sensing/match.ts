import { type Family, familyOf } from '@/lib/linkedin/hooks';
import type { Input } from './inputs';

/** How long after an input, in milliseconds, its request may start. Uploads make a share late. */
const patience = 10_000;
const sharePatience = 60_000;
const unmarkedPatience = 3_000;

/** Browsers round their clocks: a request may seem to start a moment before its input. */
export const rounding = 5;

/**
 * Finds the member's input that brought about a request of a family.
 *
 * An input on a control of the same family comes first; else any input on a control without a family. An input that
 * was answered already is not used again, and nothing older stands in for it. A click made by a script between the
 * input and the request takes the request for itself.
 * @param inputs newest first.
 * @param start when the request started, on the frame's clock.
 * @returns undefined where no input of the member's, or a script's, came before.
 */
export function matchInput(inputs: readonly Input[], family: Family, start: number): Input | undefined {
  const before = inputs.filter(({ at }) => at <= start + rounding);
  const latest = (wanted: Family | '', within: number) =>
    before.find(
      ({ control, at, trusted }) => (wanted || trusted) && familyOf(control) === wanted && start - at < within,
    );
  const marked = latest(family, family === 'post' ? sharePatience : patience);
  const unmarked = latest('', unmarkedPatience);
  const answered = marked?.spent.has(family) ? marked : undefined;
  const input = answered ? unmarked : (marked ?? unmarked);
  if (!input || input.spent.has(family) || (answered && answered.at > input.at)) return undefined;
  return isForged(before, input) ? undefined : input;
}

/** The input is a script's, or a script's click came after the member's, on a control that rivals it. */
function isForged(inputs: readonly Input[], { control, at, trusted }: Input): boolean {
  const family = familyOf(control);
  const isRival = (other: Input) => !other.trusted && other.at > at && (!family || familyOf(other.control) === family);
  return !trusted || inputs.some(isRival);
}
