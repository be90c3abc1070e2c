import type { Activity } from '@/lib/domain/activity';
import type { TruthRow } from '@/tests/practice/types';
import { type Counts, countDeeds, doneIn, sumOf } from './deeds';
import { type Scene, type Step, steps } from './steps';

/** A step that was played: what was done by it, and when it was over (epoch milliseconds). */
export interface PlayedStep {
  readonly step: Step;
  readonly done: Counts;
  readonly endedAt: number;
}

/** A played step beside what was counted in its time. */
export interface Outcome extends PlayedStep {
  readonly counted: Counts;
}

/** Keeps the times of two steps apart (milliseconds). */
const rest = 100;

/** Plays all steps, one after another. */
export async function playSteps(scene: Scene, say: (name: string) => void): Promise<readonly PlayedStep[]> {
  const played: PlayedStep[] = [];
  for (const step of steps) {
    say(step.name);
    const before = scene.practice.truth.length;
    await playStep(step, scene);
    await scene.page.waitForTimeout(rest);
    const done = doneBy(step, scene.practice.truth.slice(before));
    if (!step.isDecoy && done.size === 0) throw new Error(`The server saw nothing of "${step.name}".`);
    played.push({ step, done, endedAt: Date.now() });
  }
  return played;
}

/** Gives every record to the step in whose time the action was; whatever came after all steps belongs to the last. */
export function outcomesOf(played: readonly PlayedStep[], records: readonly Activity[]): readonly Outcome[] {
  const stepOf = ({ at }: Activity) => played.find(({ endedAt }) => at <= endedAt) ?? played.at(-1);
  return played.map((each) => ({ ...each, counted: countDeeds(records.filter((record) => stepOf(record) === each)) }));
}

async function playStep(step: Step, scene: Scene): Promise<void> {
  try {
    await step.play(scene);
  } catch (error) {
    throw new Error(`The member could not be played at "${step.name}".`, { cause: error });
  }
}

function doneBy({ isByScript, visits = [] }: Step, truth: readonly TruthRow[]): Counts {
  return sumOf([countDeeds(visits), doneIn(isByScript ? [] : truth)]);
}
