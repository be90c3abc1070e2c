import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpStores } from '@/tests/support/dump';
import { openRig, type Rig, type RigOptions } from '@/tests/support/rig';
import { leaksIn } from './leaks';
import { ratesOf, type Score, scoresOf, tableOf } from './score';
import { type Done, differencesOf, recordsOf, type Sitting, sit } from './sitting';

/** Milliseconds that everything late has to come. */
const late = 8_000;

export interface Matrix {
  readonly title: string;
  readonly sittings: readonly Sitting[];
  readonly options?: Partial<RigOptions>;
  /** The least that is right; 1 when left out. */
  readonly least?: { readonly precision?: number; readonly recall?: number };
}

/** Plays all sittings in one browser, then compares what was counted with what was done, and prints the table. */
export function describeMatrix({ title, sittings, options, least = {} }: Matrix): void {
  describe(title, () => {
    let rig: Rig;
    const done: Done[] = [];
    beforeAll(async () => {
      rig = await openRig({ build: 'sdui', ...options });
      await rig.consent();
    });
    afterAll(() => rig?.close());

    it.each(sittings.map((sitting) => [`${sitting.build} in ${sitting.locale}`, sitting] as const))(
      '%s can be played',
      { timeout: 240_000 },
      async (_, sitting) => {
        const one = await sit(rig, sitting);
        done.push(one);
        expect(one.broken).toEqual([]);
      },
    );

    it('is counted as it was done', async () => {
      await rig.control.waitForTimeout(late);
      const { activities } = await rig.stores();
      const scores = done.flatMap((one) =>
        scoresOf(
          one.steps.flatMap(({ wanted }) => wanted),
          recordsOf(one, activities),
          one.sitting,
        ),
      );
      print(title, scores, sittings);
      const wrong = scores.some(({ extra, missed }) => extra + missed > 0)
        ? done.flatMap((one) => differencesOf(one, recordsOf(one, activities)))
        : [];
      const { precision, recall } = ratesOf(scores);
      expect(scores.length).toBeGreaterThan(0);
      if (!options?.extension) expect(wrong).toEqual([]);
      expect(precision).toBeGreaterThanOrEqual(least.precision ?? 1);
      expect(recall).toBeGreaterThanOrEqual(least.recall ?? 1);
    });

    it('leaves no name, text, address or id of LinkedIn’s in any store', async () => {
      const dump = await dumpStores(rig.control);
      expect(dump).toContain('"kind":"');
      expect(
        leaksIn(
          dump,
          done.map(({ seed }) => rig.practice.world(seed)),
        ),
      ).toEqual([]);
    });
  });
}

function print(title: string, scores: readonly Score[], sittings: readonly Sitting[]): void {
  const instances = sittings.reduce((sum, { walk }) => sum + walk.length, 0);
  const table = `${tableOf(title, scores)}\n  ${instances} instances in ${sittings.length} sittings`;
  console.log(table);
  mkdirSync('.report', { recursive: true });
  writeFileSync(`.report/matrix-${title.replace(/\W+/g, '-')}.txt`, `${table}\n`);
}
