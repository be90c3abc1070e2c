import { describe, expect, it } from 'vitest';
import { isClosed, kindByName, memberKinds, neverOpened } from '@/lib/archive/members';
import { today } from '@/tests/support/archive/dialect';
import { makeStory } from '@/tests/support/archive/story';
import { placesIn, WatchedBlob } from '@/tests/support/archive/watched-blob';
import { loose, writeFiles, zipOf } from '@/tests/support/archive/write-archive';
import { importing } from './import';

const story = makeStory({ seed: 21 });

describe('what is not needed', () => {
  it('is not even unpacked: not a byte of it is read', async () => {
    const zip = await zipOf(writeFiles(story, today));
    const blob = new WatchedBlob([zip]);
    await importing([{ path: 'export.zip', blob }]);
    const places = [...(await placesIn(zip))];
    const isNeeded = (path: string): boolean => kindByName(path) !== undefined || path.startsWith('Articles/');
    const [open, closed] = [places.filter(([path]) => isNeeded(path)), places.filter(([path]) => !isNeeded(path))];
    expect(closed.map(([path]) => path)).toEqual(
      expect.arrayContaining(['Logins.csv', 'SearchQueries.csv', 'Jobs/Comments.csv']),
    );
    expect(closed.filter(([, [from, to]]) => blob.bytesRead(from, to) > 0)).toEqual([]);
    expect(open.filter(([, [from, to]]) => blob.bytesRead(from, to) < to - from)).toEqual([]);
  });

  it('is not looked into when it is given alone', async () => {
    const files = loose(writeFiles(story, today));
    const given = files.map(({ path, blob }) => ({ path, blob: new WatchedBlob([blob]) }));
    await importing(given);
    const closed = given.filter(({ path }) => isClosed(path));
    expect(closed.length).toBeGreaterThan(5);
    expect(closed.filter(({ blob }) => blob.read.length > 0)).toEqual([]);
  });

  it.each(neverOpened)('%s is never opened, by whatever name', (name) => {
    for (const path of [
      `${name}.csv`,
      `a/${name} (1).csv`,
      `${name.toUpperCase()}_123.csv`,
      `${name.replaceAll(' ', '_')}.csv`,
    ]) {
      expect([isClosed(path), kindByName(path)]).toEqual([true, undefined]);
    }
  });

  it.each(['Jobs', 'Verifications', 'Services Marketplace', 'Export/Jobs'])(
    'nothing in the folder %s is ever opened',
    (folder) => {
      expect([isClosed(`${folder}/Comments.csv`), kindByName(`${folder}/Comments.csv`)]).toEqual([true, undefined]);
    },
  );

  it.each(memberKinds.map(({ name }) => name))('%s is needed, by whatever name', (name) => {
    const plain = name.replace('.csv', '');
    for (const path of [
      name,
      `Export/${plain} (1).csv`,
      `${plain.toLowerCase()}_252701747.csv`,
      `${plain.replaceAll(/[ _]/g, '')}.csv`,
    ]) {
      expect(kindByName(path)?.name).toBe(name);
    }
  });
});

describe('a file whose name says nothing', () => {
  it.each([{}, { encoding: 'utf-16le' }, { delimiter: '\t' }, { hasPreamble: false }, { isNew: false }] as const)(
    'is known by what is in it: %o',
    async (change) => {
      const files = loose(writeFiles(story, { ...today, ...change })).filter(({ path }) => kindByName(path));
      const named = await importing(files);
      const nameless = await importing(files.map(({ blob }, index) => ({ path: `download (${index})`, blob })));
      expect(nameless.read.map(({ member }) => member).toSorted()).toEqual(
        memberKinds.map(({ name }) => name).toSorted(),
      );
      expect(nameless.activities.length).toBe(named.activities.length);
    },
  );
});
