// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSeen } from '@/components/today/use-seen';

let tell: (isIntersecting: boolean) => void;
let observed: number;

beforeEach(() => {
  vi.useFakeTimers();
  observed = 0;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(look: (entries: readonly { isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => look([{ isIntersecting }]);
      }
      observe(): void {
        observed += 1;
      }
      disconnect(): void {
        observed -= 1;
      }
    },
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function Card({ what, onSeen }: { readonly what: string; readonly onSeen: (what: string) => void }) {
  return <p ref={useSeen(what, onSeen)}>{what}</p>;
}

it('what was in sight for a second is seen, once for each thing shown', () => {
  const onSeen = vi.fn();
  const { rerender, unmount } = render(<Card what="one" onSeen={onSeen} />);
  tell(true);
  vi.advanceTimersByTime(999);
  expect(onSeen).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  rerender(<Card what="one" onSeen={onSeen} />);
  vi.advanceTimersByTime(5_000);
  expect(onSeen.mock.calls).toEqual([['one']]);
  rerender(<Card what="two" onSeen={onSeen} />);
  tell(true);
  vi.advanceTimersByTime(1_000);
  expect(onSeen.mock.calls).toEqual([['one'], ['two']]);
  unmount();
  expect(observed).toBe(0);
});

it('what was out of sight, changed or gone before is not', () => {
  const onSeen = vi.fn();
  const { rerender, unmount } = render(<Card what="one" onSeen={onSeen} />);
  tell(false);
  vi.advanceTimersByTime(5_000);
  tell(true);
  vi.advanceTimersByTime(900);
  tell(false);
  vi.advanceTimersByTime(900);
  tell(true);
  rerender(<Card what="two" onSeen={onSeen} />);
  tell(true);
  vi.advanceTimersByTime(900);
  unmount();
  vi.advanceTimersByTime(900);
  expect(onSeen).not.toHaveBeenCalled();
});
