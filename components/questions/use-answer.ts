import { useRef, useState } from 'react';
import type { Kept } from './Question';

interface Answering<Value> {
  /** What became of the last answer. */
  readonly kept: Kept | undefined;
  /** Passes an answer on; undefined makes it unknown again. */
  readonly answer: (value: Value | undefined) => void;
  /** Something else is being typed: what became of the last answer is not said of it. */
  readonly begin: () => void;
}

/** Passes answers on and tells what became of the last one. */
export function useAnswer<Value>(onAnswer: (value: Value | undefined) => Promise<boolean>): Answering<Value> {
  const [kept, setKept] = useState<Kept>();
  const turns = useRef(0);
  const begin = (): void => {
    turns.current += 1;
    setKept(undefined);
  };
  const answer = (value: Value | undefined): void => {
    // Said anew each time, so that it is read out each time.
    begin();
    const turn = turns.current;
    const done = value === undefined ? 'forgotten' : 'kept';
    void onAnswer(value).then((isKept) => turn === turns.current && setKept(isKept ? done : 'refused'));
  };
  return { kept, answer, begin };
}
