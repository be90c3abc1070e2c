import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundInExports } from '@/lib/archive/read-exports';
import { choices, type Dialect, today } from '@/tests/support/archive/dialect';
import { makeStory, type Story } from '@/tests/support/archive/story';
import { actionsIn, asText, connectionsIn, factsIn, localDay } from '@/tests/support/archive/truth';
import { exportOf, loose, writeFiles, zipOf } from '@/tests/support/archive/write-archive';
import { importing } from './import';

const dialects = fc.record<Dialect>(
  // The keys of the table are those of a dialect.
  Object.fromEntries(Object.entries(choices).map(([name, values]) => [name, fc.constantFrom(...values)])) as {
    [Name in keyof Dialect]: fc.Arbitrary<Dialect[Name]>;
  },
);

function expectWhole(found: FoundInExports, story: Story, dialect: Dialect): void {
  expect(found.refusals).toEqual([]);
  expect(found.activities.map(asText).toSorted()).toEqual(actionsIn(story));
  expect(found.activities.filter(({ at, day }) => day !== localDay(at))).toEqual([]);
  expect(found.facts).toEqual(factsIn(story, dialect, found.until));
  const connections = found.readings.filter(({ metric }) => metric === 'connections');
  const endorsements = found.readings.filter(({ metric }) => metric === 'endorsements');
  expect(endorsements.at(-1)?.value ?? 0).toBe(story.endorsedBy.filter(({ isHidden }) => !isHidden).length);
  expect(Object.fromEntries(connections.map(({ day, value }) => [day, value]))).toEqual(connectionsIn(story, dialect));
}

describe('an archive', { timeout: 60_000 }, () => {
  it('is imported exactly, in every dialect that LinkedIn ever wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), dialects, async (seed, dialect) => {
        const story = makeStory({ seed });
        expectWhole(await importing(loose(writeFiles(story, dialect))), story, dialect);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves nothing of names, texts, addresses and ids in what is found', async () => {
    const story = makeStory({ seed: 5 });
    const { activities, readings, facts } = await importing([await exportOf(story, today)]);
    const text = JSON.stringify({ activities, readings, facts });
    const names = [...story.people.flatMap(({ first, last, company }) => [first, last, company]), ...story.name];
    const addresses = [story.url, ...story.people.map(({ url }) => url), ...story.threads.map(({ id }) => id), 'urn'];
    expect(text.length).toBeGreaterThan(10_000);
    expect([...names, ...addresses, 'Well said'].filter((secret) => secret && text.includes(secret))).toEqual([]);
  });

  it('is of the day in the name of its ZIP, when that is later than all that is in it', async () => {
    const { blob } = await exportOf(makeStory({ seed: 5, until: Date.UTC(2025, 0, 1) }), today);
    const untilOf = async (path: string): Promise<number> => (await importing([{ path, blob }])).until;
    expect(await untilOf('Basic_LinkedInDataExport_02-28-2026 (1).zip')).toBe(Date.UTC(2026, 1, 28));
    expect(await untilOf('Basic_LinkedInDataExport_02-28-2012.zip')).toBeLessThanOrEqual(Date.UTC(2025, 0, 1));
  });

  it('says the same as loose files, as several ZIPs and as a ZIP in a ZIP', async () => {
    const story = makeStory({ seed: 5 });
    const files = writeFiles(story, today);
    const half = [await zipOf(files.slice(0, 7)), await zipOf(files.slice(7))];
    const packed = half.map((blob, index) => ({ path: `part ${index}.zip`, blob }));
    const inner = { path: 'mine/export.zip', bytes: new Uint8Array(await (await zipOf(files)).arrayBuffer()) };
    for (const given of [loose(files), packed, [{ path: 'outer.zip', blob: await zipOf([inner]) }]]) {
      expectWhole(await importing(given), story, today);
    }
  });
});
