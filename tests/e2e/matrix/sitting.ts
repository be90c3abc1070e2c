import type { Activity } from '@/lib/domain/activity';
import type { Member } from '@/tests/practice/actor';
import type { Build, Locale } from '@/tests/practice/types';
import type { Rig } from '@/tests/support/rig';
import { nameOf } from './score';
import type { Counted, Step } from './steps';

/** One member, in one build and one language, through one walk. */
export interface Sitting {
  readonly build: Build;
  readonly locale: Locale;
  readonly walk: readonly Step[];
  /** Where the walk begins. */
  readonly from?: string;
}

/** What was done in a sitting, and when it was over. */
export interface Done {
  readonly sitting: Sitting;
  /** The world it was played in. */
  readonly seed: string;
  /** The steps, with what each had to be counted as and when it was over. */
  readonly steps: readonly Played[];
  readonly began: number;
  readonly ended: number;
  /** Steps that the practice site could not play. */
  readonly broken: readonly string[];
}

export interface Played {
  readonly name: string;
  readonly wanted: readonly Counted[];
  readonly ended: number;
}

/** Plays a sitting in a tab and a world of its own. */
export async function sit(rig: Rig, sitting: Sitting): Promise<Done> {
  const { build, locale, walk, from } = sitting;
  rig.practice.set({ build, locale, htmlLang: 'en' });
  const began = Date.now();
  const seed = `${build}-${locale}-${began}`;
  const { member, page } = await rig.openMember(seed);
  if (from) await member.open(from);
  const steps: Played[] = [];
  const broken: string[] = [];
  const leads = new Set<string>();
  for (const step of walk) {
    const problem = await play(rig, member, step).catch(String);
    if (step.look) await page.waitForTimeout(step.look);
    if (problem) broken.push(`${build} ${locale} ${step.name}: ${problem.split('\n')[0]}`);
    else steps.push({ name: step.name, wanted: [...step.counts, ...opened(page.url(), leads)], ended: Date.now() });
  }
  // What only the page can show is looked at for as long as this.
  await page.waitForTimeout(2_500);
  await page.close();
  return { sitting, seed, steps, began, ended: Date.now(), broken };
}

/** @returns what the server saw, when it is not what it has to have seen. */
async function play({ practice }: Rig, member: Member, { play: does, truth }: Step): Promise<string | undefined> {
  const before = practice.truth.length;
  await does(member);
  const seen = practice.truth.slice(before).map(({ action }) => action);
  return truth && seen.join() !== truth.join() ? `the server saw ${seen.join()}, not ${truth.join()}` : undefined;
}

/** Of all records, those of a sitting; visits on the way are left out of walks that are not about them. */
export function recordsOf({ began, ended, sitting }: Done, all: readonly Activity[]): readonly Activity[] {
  const kinds = new Set(sitting.walk.flatMap(({ counts }) => counts.map(({ kind }) => kind)));
  const isOnTheWay = (kind: Activity['kind']) => /^(profile-view|people-search)$/.test(kind) && !kinds.has(kind);
  return all.filter(({ at, kind }) => at >= began && at <= ended && !isOnTheWay(kind));
}

/** The lead or account that is open, the first time that it is. */
function opened(address: string, seen: Set<string>): readonly Counted[] {
  const [, place = '', id = ''] = /\/sales\/(lead|people|company)\/([^/,?]+)/.exec(address) ?? [];
  if (!id || seen.has(id)) return [];
  seen.add(id);
  return [{ kind: place === 'company' ? 'account-view' : 'lead-view' }];
}

/** Where what was counted differs from what was done: by step, in words. */
export function differencesOf({ sitting, steps }: Done, records: readonly Activity[]): readonly string[] {
  let from = 0;
  return steps.flatMap(({ name, wanted, ended }) => {
    const own = records.filter(({ at }) => at > from && at <= ended);
    from = ended;
    const [done, counted] = [wanted, own].map((list) => list.map(textOf).sort().join(', '));
    return done === counted
      ? []
      : [`${sitting.build} ${sitting.locale}, ${name}: ${done || 'nothing'} → ${counted || 'nothing'}`];
  });
}

function textOf(one: Pick<Activity, 'kind' | 'traits'> & Pick<Counted, 'undone'>): string {
  return one.undone ? `${nameOf(one)} taken back` : nameOf(one);
}
