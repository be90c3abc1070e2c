// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { modelReasons } from '@/components/model/model-reasons';
import { pillarWords } from '@/components/pillar-kinds';
import { signalName } from '@/components/signal-words';
import { rateCurves } from '@/components/what-if/what-if-words';
import { formatNumber, formatShare, say } from '@/components/words';
import { ledgerOf } from '@/lib/domain/estimate/ledger';
import * as parameters from '@/lib/domain/estimate/parameters';
import { flows, type Signal, signals } from '@/lib/domain/estimate/signals';
import { calibrated } from '@/tests/state/sample-explanation';
import { explanationOf, inputRow, openModel } from './open-model';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const rowOf = ({ pillar, id }: Signal) => inputRow(say(pillarWords[pillar]), signalName(id));

/** The columns of an input: points, target, day limit, at first. */
const columnsOf = (signal: Signal) => [...rowOf(signal).querySelectorAll('tr:first-child td')].map(textOf);

const gradesIn = (part: Element) =>
  [...part.querySelectorAll('[data-grade]')].map((badge) => badge.getAttribute('data-grade'));

const textOf = ({ textContent }: Element): string => textContent ?? '';

const cellText = (id: string): string => document.getElementById(id)?.textContent ?? '';

/** What the model's tables say of an input, in the words of the columns. */
function parametersOf(signal: Signal): readonly string[] {
  const flow = flows.find(({ id }) => id === signal.id);
  const points = formatNumber(signal.weight);
  if (signal.kind === 'rate') {
    const { floor, span, assumedHits, assumedTries } = rateCurves[signal.id];
    return [points, formatShare(floor + span), '–', `${assumedHits} of ${assumedTries}`];
  }
  if (!flow) return [points, formatNumber(signal.target), '–', '–'];
  const limit = flow.dayCap === undefined ? '–' : `${flow.dayCap} a day`;
  return [points, `${signal.target} a week`, limit, `${flow.prior} a week`];
}

describe('every input of the model', () => {
  it('stands with its points, its target, its day limit and what is assumed at first', () => {
    openModel();
    expect(signals.map((signal) => [signal.id, ...columnsOf(signal)])).toEqual(
      signals.map((signal) => [signal.id, ...parametersOf(signal)]),
    );
  });

  it('is in the table once, and nothing else is', () => {
    openModel();
    expect(document.querySelectorAll('th[scope="rowgroup"]')).toHaveLength(signals.length);
    expect(flows.filter(({ id }) => !signals.some((signal) => signal.id === id))).toEqual([]);
  });

  it('says why it is there', () => {
    openModel();
    const missing = signals.filter((signal) => {
      const reason = modelReasons[signal.pillar][signal.id];
      return !reason || !textOf(rowOf(signal)).includes(say(reason.words));
    });
    expect(missing).toEqual([]);
  });

  it('is graded as in the ledger', () => {
    openModel();
    const ledger = ledgerOf(explanationOf({}));
    const gradeOf = ({ pillar, id }: Signal) => ledger[pillar].find((line) => line.id === id)?.grade;
    expect(signals.map((signal) => gradesIn(rowOf(signal)))).toEqual(signals.map((signal) => [gradeOf(signal)]));
  });

  it('has its grade beside its name: our reasons for it are always D, and that is said once', () => {
    openModel();
    const outside = signals.filter((signal) => !rowOf(signal).querySelector('th [data-grade]'));
    expect(outside).toEqual([]);
    const said = screen.getByText(/the reasons given are all our own inference/);
    expect(gradesIn(said)).toEqual(['D']);
  });
});

describe('the notebook', () => {
  it('lists its cells with addresses that lead to the same page', () => {
    openModel();
    const contents = within(screen.getByRole('navigation', { name: 'In this notebook' })).getAllByRole('link');
    expect(contents).toHaveLength(7);
    for (const link of contents) {
      const hash = link.getAttribute('href') ?? '';
      expect(hash).toMatch(/^#how-/);
      const cell = screen.getByRole('region', { name: link.textContent ?? '' });
      expect(`#${cell.id}`).toBe(hash);
    }
  });

  it('opens at the cell that the address names', () => {
    const scroll = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    location.hash = '#how-learning';
    openModel();
    expect(scroll.mock.contexts).toEqual([document.getElementById('how-learning')]);
  });

  it('draws what each of the last days counts from the formula of the weekly rate', () => {
    openModel();
    const curve = screen.getByRole('img', { name: /^How much a day counts, by its age/ });
    const places = curve.querySelector('path')?.getAttribute('d')?.slice(1).split('L') ?? [];
    expect(places).toHaveLength(parameters.windowDays);
    const heightAt = (age: number) => 100 - Number(places[age]?.split(' ')[1]);
    expect(heightAt(0)).toBe(100);
    expect(heightAt(parameters.dayHalfLife)).toBeCloseTo(50, 1);
    expect(heightAt(2 * parameters.dayHalfLife)).toBeCloseTo(25, 1);
  });

  it('calls itself an estimate, a fit and no proof, and links to what is proven', () => {
    openModel();
    expect(cellText('how-what')).toMatch(/estimate.*not LinkedIn’s own score.*set by hand.*a fit.*no proof/);
    expect(screen.getByRole('link', { name: /proven so far/ }).getAttribute('href')).toBe('#estimate');
  });

  it('says that official readings correct the model only where there are some', () => {
    openModel(explanationOf({}));
    expect(cellText('how-inputs')).not.toContain('move the model alone');
    cleanup();
    openModel(calibrated);
    expect(cellText('how-inputs')).toContain('move the model alone');
  });

  it('carries no style of its own, which our policy would block', () => {
    const { container } = openModel(explanationOf({ comments: 3 }));
    expect(container.querySelectorAll('[style], style')).toHaveLength(0);
  });
});
