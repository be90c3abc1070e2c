import { sumOf } from './deeds';
import type { Outcome } from './play';
import { buildNames, type Tour } from './tour';

/** One cell: a row of the report in one build. */
export interface Finding {
  readonly done: number;
  readonly counted: number;
  readonly isRight: boolean;
}

/** A row of the report, with one cell per build. */
export interface Row {
  readonly name: string;
  readonly cells: readonly Finding[];
}

/** Done against counted, per kind with its traits; right when each single step was counted as often as it was done. */
export function countedRows(tours: readonly Tour[]): readonly Row[] {
  const names = tours.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ done, counted }) => [...done.keys(), ...counted.keys()]),
  );
  return [...new Set(names)].map((name) => ({ name, cells: tours.map(({ outcomes }) => compare(outcomes, name)) }));
}

/** What must not count, and how much of it was counted. */
export function decoyRows(tours: readonly Tour[]): readonly Row[] {
  const decoys = tours.map(({ outcomes }) => outcomes.filter(({ step }) => step.isDecoy));
  return (decoys[0] ?? []).map(({ step: { name } }, index) => ({
    name,
    cells: decoys.map((outcomes) => decoyFinding(outcomes[index])),
  }));
}

/** The three daily measures, as the popup shows them, against what was done. */
export function measureRows(tours: readonly Tour[]): readonly Row[] {
  const cell = (done: number, counted: number): Finding => ({ done, counted, isRight: done === counted });
  return [
    { name: 'value today', cells: tours.map(({ shown }) => cell(1, Number(shown.value))) },
    { name: 'conversations', cells: tours.map(({ shown, conversations }) => cell(conversations, shown.conversations)) },
    { name: 'appointments', cells: tours.map(({ shown }) => cell(1, shown.appointments)) },
  ];
}

export function titlesOf(tours: readonly Tour[]): readonly string[] {
  return tours.map(({ build }) => buildNames[build]);
}

function compare(outcomes: readonly Outcome[], name: string): Finding {
  const done = sumOf(outcomes.map((outcome) => outcome.done)).get(name) ?? 0;
  const counted = sumOf(outcomes.map((outcome) => outcome.counted)).get(name) ?? 0;
  const isRight = done > 0 && outcomes.every((each) => (each.done.get(name) ?? 0) === (each.counted.get(name) ?? 0));
  return { done, counted, isRight };
}

function decoyFinding(outcome: Outcome | undefined): Finding {
  const total = (counts: Outcome['done'] = new Map()): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [done, counted] = [total(outcome?.done), total(outcome?.counted)];
  return { done, counted, isRight: outcome !== undefined && done === 0 && counted === 0 };
}
