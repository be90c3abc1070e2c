// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createLedger, type Ledger, type Seen } from '@/lib/sensing/ledger';
import type { Report, Sighting } from '@/lib/sensing/report';

const seen: Seen = { at: 1, confidence: 'confirmed', by: ['a'] };
const post = 'urn:li:activity:1';

describe('the ledger of a page', () => {
  let added: Sighting[];
  let removed: unknown[];
  let handed: Promise<string>[];
  let ledger: Ledger;
  beforeEach(() => {
    [added, removed, handed] = [[], [], []];
    const report: Pick<Report, 'add' | 'remove'> = {
      add(sighting) {
        added.push(sighting);
        const one = Promise.resolve('x');
        handed.push(one);
        return one;
      },
      remove: (one) => void removed.push(one),
    };
    ledger = createLedger(report as Report); // Only what the ledger uses.
  });

  it('reports a deed as it was seen, and nothing of how it is kept', () => {
    ledger.carryOut({ kind: 'repost', traits: { form: 'quote' } }, { ...seen, element: document.body });
    expect(added).toEqual([{ kind: 'repost', traits: { form: 'quote' }, ...seen }]);
  });

  it('knows what was counted by its target and by its control', () => {
    const button = document.createElement('button');
    expect(ledger.isCounted(post)).toBe(false);
    ledger.carryOut({ kind: 'reaction', target: post }, { ...seen, element: button });
    expect([ledger.isCounted(post), ledger.isCounted(button), ledger.isCounted('urn:2')]).toEqual([true, true, false]);
  });

  it('takes back what an undo is about, once', () => {
    ledger.carryOut({ kind: 'reaction', target: post }, seen);
    ledger.carryOut({ kind: 'reaction', target: post, undo: true }, seen);
    ledger.carryOut({ kind: 'reaction', target: post, undo: true }, seen);
    expect(removed).toEqual(handed);
    expect([added.length, ledger.isCounted(post)]).toEqual([1, false]);
  });

  it('takes back by the control where the page names no target', () => {
    const [button, other] = [document.createElement('button'), document.createElement('button')];
    ledger.carryOut({ kind: 'reaction' }, { ...seen, element: button });
    ledger.carryOut({ kind: 'reaction', undo: true }, { ...seen, element: other });
    expect(removed).toEqual([]);
    ledger.carryOut({ kind: 'reaction', undo: true }, { ...seen, element: button });
    expect(removed).toEqual(handed);
  });

  it('takes nothing back of an earlier page, and counts nothing for an undo', () => {
    ledger.carryOut({ kind: 'reaction', target: post, undo: true }, seen)();
    expect([added, removed]).toEqual([[], []]);
  });

  it('takes a deed back when it turns out that it was none, and it may be done again', () => {
    const takeBack = ledger.carryOut({ kind: 'reaction', target: post }, seen);
    takeBack();
    takeBack();
    expect(removed).toEqual(handed);
    expect(ledger.isCounted(post)).toBe(false);
    ledger.carryOut({ kind: 'reaction', target: post }, seen);
    expect([added.length, ledger.isCounted(post)]).toEqual([2, true]);
  });

  it.each([
    [3, 3],
    [1, 1],
    [0, 1],
    [undefined, 1],
  ])('reports %s done at once as %s', (times, reported) => {
    const takeBack = ledger.carryOut({ kind: 'lead-save', ...(times !== undefined && { times }) }, seen);
    expect(added).toEqual(Array.from({ length: reported }, () => ({ kind: 'lead-save', ...seen })));
    takeBack();
    expect(removed).toHaveLength(reported);
  });
});
