import type { Activity, ActivityKind } from '@/lib/domain/activity';
import type { Counted } from './steps';

/** Right, too many and too few of one kind in one sitting. */
export interface Score {
  readonly kind: ActivityKind;
  readonly build: string;
  readonly locale: string;
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

type Names = ReadonlyMap<string, number>;

/** Compares what was counted with what was done, by kind and traits. */
export function scoresOf(
  done: readonly Counted[],
  counted: readonly Activity[],
  { build, locale }: Pick<Score, 'build' | 'locale'>,
): readonly Score[] {
  const wanted = tally(done.map((one) => ({ name: nameOf(one), sign: one.undone ? -1 : 1 })));
  const found = tally(counted.map((one) => ({ name: nameOf(one), sign: 1 })));
  const names = [...new Set([...wanted.keys(), ...found.keys()])];
  return names.map((name) => {
    const [want, have] = [wanted.get(name) ?? 0, found.get(name) ?? 0];
    const right = Math.min(want, have);
    const kind = name.split(' ')[0] as ActivityKind; // Every name begins with its kind.
    return { kind, build, locale, right, extra: have - right, missed: want - right };
  });
}

/** What has to agree: the kind with its traits; the degree of a lead is looked at elsewhere. */
export function nameOf({ kind, traits }: Pick<Counted, 'kind' | 'traits'>): string {
  return traits && kind !== 'lead-view' ? `${kind} ${JSON.stringify(traits)}` : kind;
}

function tally(all: readonly { readonly name: string; readonly sign: number }[]): Names {
  const counts = new Map<string, number>();
  for (const { name, sign } of all) counts.set(name, (counts.get(name) ?? 0) + sign);
  return counts;
}

/** Precision and recall of several scores; 1 where there was nothing to be wrong about. */
export function ratesOf(scores: readonly Score[]): { readonly precision: number; readonly recall: number } {
  const sum = (name: 'right' | 'extra' | 'missed') => scores.reduce((total, score) => total + score[name], 0);
  const right = sum('right');
  return { precision: ratio(right, sum('extra')), recall: ratio(right, sum('missed')) };
}

function ratio(right: number, wrong: number): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** One line per kind, build and locale, with precision and recall. */
export function tableOf(title: string, scores: readonly Score[]): string {
  const lines = (['kind', 'build', 'locale'] as const).flatMap((by) => linesBy(by, scores));
  return [`${title}: precision / recall (right, extra, missed)`, ...lines].join('\n');
}

function linesBy(by: 'kind' | 'build' | 'locale', scores: readonly Score[]): readonly string[] {
  const values = [...new Set(scores.map((score) => score[by]))].sort();
  return values.map((value) => {
    const own = scores.filter((score) => score[by] === value);
    const { precision, recall } = ratesOf(own);
    const [right, extra, missed] = (['right', 'extra', 'missed'] as const).map((name) =>
      own.reduce((total, score) => total + score[name], 0),
    );
    return `  ${by.padEnd(7)}${value.padEnd(18)}${precision.toFixed(3)} / ${recall.toFixed(3)}  (${right}, ${extra}, ${missed})`;
  });
}
