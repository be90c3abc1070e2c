import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '@/lib/domain/activity';
import type { Build } from '@/tests/practice/types';
import { openRig, type Rig } from '@/tests/support/rig';
import { pause, until } from '@/tests/support/wait';
import { counted, decoys, type Expected } from './scenarios';

/** Milliseconds: how long is waited for a count too many, and for one too late. */
const rest = 500;
const lateProof = 8_000;

/** Plays every scenario in one build and reads the database after each. */
export function describeCounting(build: Build): void {
  let rig: Rig;
  const known = new Set<string>();

  beforeAll(async () => {
    rig = await openRig({ build });
    await rig.consent();
  });
  afterAll(() => rig?.close());

  const newRecords = async (): Promise<readonly Activity[]> =>
    (await rig.stores()).activities.filter(({ id }) => !known.has(id));
  const remember = (records: readonly Activity[]) => {
    for (const { id } of records) known.add(id);
  };

  describe(`${build}: the member`, () => {
    it.each(counted)('$name', async ({ name, play, counts }) => {
      const { member, page } = await rig.openMember(`${build}-${name}`);
      await play({ member, page, practice: rig.practice });
      await until(newRecords, (found) => relevant(found, counts).length >= counts.length);
      await pause(rest);
      const records = await newRecords();
      remember(records);
      expect(relevant(records, counts).map(plain).sort(byText)).toEqual(counts.map(asPlain).sort(byText));
    });

    it('has counted nothing twice, not even late', async () => {
      await rig.control.waitForTimeout(lateProof);
      expect(relevant(await newRecords(), []).map(plain)).toEqual([]);
      await Promise.all(
        rig.context
          .pages()
          .filter((page) => page !== rig.control)
          .map((page) => page.close()),
      );
    });
  });

  describe(`${build}: nothing is counted when the member`, () => {
    const ends: { readonly name: string; readonly at: number }[] = [];
    /** By the time of a record, which decoy it came from. */
    const found = async (): Promise<readonly string[]> =>
      relevant(await newRecords(), []).map(
        (record) => `${ends.find(({ at }) => record.at < at)?.name}: ${plain(record)}`,
      );
    /** What was counted and taken back again may need a moment more on a busy machine. */
    const expectNothing = async (): Promise<void> => {
      try {
        await expect.poll(found, { timeout: 10_000 }).toEqual([]);
      } finally {
        remember(relevant(await newRecords(), []));
      }
    };

    it.each(decoys)('$name', async ({ name, play }) => {
      const { member, page } = await rig.openMember(`${build}-decoy-${name}`);
      await play({ member, page, practice: rig.practice });
      await page.waitForTimeout(rest);
      ends.push({ name, at: Date.now() });
      await expectNothing();
    });

    it('and none of this is counted late', async () => {
      await rig.control.waitForTimeout(lateProof);
      await expectNothing();
    });
  });

  it(`${build}: the extension has asked nothing of any network`, () => {
    expect(rig.requestsOfExtension).toEqual([]);
  });
}

/** Visits on the way to somewhere count as well; they are looked at where a scenario is about visits. */
function relevant(records: readonly Activity[], counts: readonly Expected[]): readonly Activity[] {
  const kinds = new Set(counts.map(({ kind }) => kind));
  return records.filter(({ kind }) => kinds.has(kind) || !/-(view|search)$/.test(kind));
}

function plain({ kind, traits = {}, confidence }: Pick<Activity, 'kind' | 'traits' | 'confidence'>): string {
  return [kind, JSON.stringify(traits), confidence].join(' ');
}

function asPlain({ kind, traits, confidence = 'confirmed' }: Expected): string {
  return plain({ kind, confidence, ...(traits && { traits }) });
}

function byText(one: string, other: string): number {
  return one.localeCompare(other);
}
