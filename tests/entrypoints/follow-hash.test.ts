// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followHash } from '@/entrypoints/dashboard/follow-hash';

const scroll = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
let grow: () => void;
let forget: (() => void) | undefined;

/** The window of the tests has no layout: it grows when the test says so. */
class Growth {
  private isOver = false;
  constructor(report: () => void) {
    grow = () => !this.isOver && report();
  }
  observe(): void {}
  disconnect(): void {
    this.isOver = true;
  }
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Growth);
  grow = () => undefined;
  location.hash = 'questions';
});

afterEach(() => {
  forget?.();
  scroll.mockClear();
  vi.unstubAllGlobals();
});

/** How often the part was brought into view. */
function follow(id: string): () => number {
  const part = document.createElement('section');
  part.id = id;
  forget = followHash(part);
  return () => scroll.mock.calls.length;
}

describe('a part that the address names', () => {
  it('is brought into view, and back when parts around it come later', () => {
    const shown = follow('questions');
    expect(shown()).toBe(1);
    grow();
    expect(shown()).toBe(2);
  });

  it('is brought into view when the address also says what is wanted there', () => {
    location.hash = 'questions/first';
    expect(follow('questions')()).toBe(1);
  });

  it.each(['wheel', 'touchmove', 'pointerdown', 'keydown'])('stays where the member goes by %s', (going) => {
    const shown = follow('questions');
    dispatchEvent(new Event(going));
    grow();
    expect(shown()).toBe(1);
  });

  it('is left alone when the address names another', () => {
    const shown = follow('questions');
    location.hash = 'health';
    dispatchEvent(new Event('hashchange'));
    grow();
    expect(shown()).toBe(1);
  });
});

it('a part that the address does not name stays where it is', () => {
  const shown = follow('health');
  grow();
  expect(shown()).toBe(0);
});
