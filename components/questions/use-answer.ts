import { useState } from 'react';
import type { Kept } from './Question';

/** Passes an answer on and tells what became of it; undefined makes it unknown again. */
export function useAnswer<Value>(
  onAnswer: (value: Value | undefined) => Promise<boolean>,
): readonly [kept: Kept | undefined, answer: (value: Value | undefined) => void] {
  const [kept, setKept] = useState<Kept>();
  const answer = (value: Value | undefined): void => {
    // Said anew each time, so that it is read out each time.
    setKept(undefined);
    const done = value === undefined ? 'forgotten' : 'kept';
    void onAnswer(value).then((isKept) => setKept(isKept ? done : 'refused'));
  };
  return [kept, answer];
}
