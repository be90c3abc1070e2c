import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '@/lib/domain/activity';
import { tallyOf } from '@/lib/domain/tally';
import { cut } from '@/tests/support/archive/cut';
import { today } from '@/tests/support/archive/dialect';
import { makeStory, type Story } from '@/tests/support/archive/story';
import { actionsIn, asText } from '@/tests/support/archive/truth';
import { exportOf, loose, writeFiles } from '@/tests/support/archive/write-archive';
import { importing } from './import';

const day = 86_400_000;

/** Keeps what is not there already, as a database does. */
async function add(kept: Map<string, Activity>, story: Story, dialect = today): Promise<void> {
  const { activities } = await importing(loose(writeFiles(story, dialect)));
  for (const one of activities) if (!kept.has(one.id)) kept.set(one.id, one);
}

const textsOf = (kept: ReadonlyMap<string, Activity>): readonly string[] => [...kept.values()].map(asText).toSorted();

describe('importing again', { timeout: 60_000 }, () => {
  it('adds nothing when it is the same export, in whatever dialect', async () => {
    const story = makeStory({ seed: 11 });
    const kept = new Map<string, Activity>();
    await add(kept, story);
    await add(kept, story, { ...today, encoding: 'utf-16le', delimiter: '\t', comments: 'bare', folder: 'a/b/' });
    expect(textsOf(kept)).toEqual(actionsIn(story));
  });

  it('only adds what is new when it is a later export, in any order of the two', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 700 }), fc.boolean(), async (seed, age, isLaterFirst) => {
        const whole = makeStory({ seed });
        const [earlier, later] = [cut(whole, whole.until - age * day), cut(whole, whole.until)];
        const kept = new Map<string, Activity>();
        for (const story of isLaterFirst ? [later, earlier] : [earlier, later]) await add(kept, story);
        // Invitations are told for half a year only: those of both exports are kept.
        const both = [...new Set([...later.invitations, ...earlier.invitations])];
        expect(textsOf(kept)).toEqual(actionsIn({ ...later, invitations: both }));
      }),
      { numRuns: 20 },
    );
  });

  it('finds the same in two exports that are given together as in the later one alone', async () => {
    const story = makeStory({ seed: 12 });
    const earlier = cut(story, story.until - 30 * day);
    const later = await exportOf(story, today);
    const both = await importing([{ ...(await exportOf(earlier, today)), path: 'earlier.zip' }, later]);
    const alone = await importing([later]);
    expect(both.activities.map(asText).toSorted()).toEqual(alone.activities.map(asText).toSorted());
    expect(both.facts).toEqual(alone.facts);
    expect(both.readings).toEqual(alone.readings);
  });

  it('keeps the actions of two members apart', async () => {
    const files = [await exportOf(makeStory({ seed: 13 }), today)];
    const ids = async (account: string): Promise<readonly string[]> =>
      (await importing(files, { account })).activities.map(({ id }) => id);
    const [first, second] = [await ids('default'), await ids('0123456789abcdef')];
    expect(first.length).toBeGreaterThan(50);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });
});

describe('the id of a message', () => {
  it('begins with the thread, so that the threads of a day can be counted', async () => {
    const at = Date.UTC(2025, 5, 3, 9);
    const story = makeStory({ seed: 1, size: 0 });
    const talk = (id: string, ...times: readonly number[]): Story['threads'][number] => ({
      id,
      people: story.people.slice(0, 1),
      stretches: [],
      lines: times.map((time) => ({ at: time, sender: undefined, is: 'sent' })),
    });
    const threads = [talk('2-a==', at, at, at + 7_200_000, at + day, at + 365 * day), talk('2-b==', at)];
    const { activities } = await importing(loose(writeFiles({ ...story, threads }, today)));
    const sent = activities.filter(({ kind }) => kind === 'message');
    const days = Map.groupBy(sent, ({ day: one }) => one);
    const threadsOf = [...days].map(([one, rows]) => [one, tallyOf('default', one, rows).threads]);
    expect(threadsOf).toEqual([
      ['2025-06-03', 2],
      ['2025-06-04', 1],
      ['2026-06-03', 1],
    ]);
    // What a year lies between cannot be told to be one conversation.
    expect(new Set(sent.map(({ id }) => id.split('-')[0])).size).toBe(3);
  });

  it('says nothing to whoever has not the secret of this installation', async () => {
    const files = [await exportOf(makeStory({ seed: 14 }), today)];
    const threads = async (secret: number): Promise<ReadonlySet<string | undefined>> => {
      const { activities } = await importing(files, { secret: new Uint8Array(32).fill(secret) });
      return new Set(activities.filter(({ kind }) => kind === 'message').map(({ id }) => id.split('-')[0]));
    };
    const [one, other] = [await threads(1), await threads(2)];
    expect(one.size).toBeGreaterThan(5);
    expect(one.intersection(other).size).toBe(0);
  });
});
