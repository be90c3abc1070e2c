import { beforeEach, describe, expect, it } from 'vitest';
import { takingIn } from '@/lib/app/taking-in';
import { upkeep } from '@/lib/app/upkeep';
import { createServer, randomFrom } from '@/tests/storage/sync-world';
import { done, importAll } from './importing';
import { exported, layFile } from './member';
import { openPlace, type Place, settle } from './syncing';
import { added, days, noon, today } from './test-worker';

let desk: Place;
let lap: Place;

beforeEach(async () => {
  const server = createServer(randomFrom(1));
  desk = await openPlace(server);
  lap = await openPlace(server);
  await desk.count(added('a'), added('b'));
});

/** Carries a copy of everything from one browser to the other. */
async function carry(from: Place, to: Place): Promise<void> {
  const text = await from.inside(() => exported(from.worker));
  await to.inside(async () => {
    await layFile(text);
    await to.handlers.restore({ type: 'restore' });
  });
}

function importInto(place: Place, ids: readonly string[]): Promise<unknown> {
  // Comments of half an hour ago: nothing that was counted is their twin.
  const activities = ids.map((id) => done(id, { at: noon - 1_800_000 }));
  return place.inside(() => importAll(takingIn(place.worker), { activities, until: noon }));
}

async function bothOn(): Promise<void> {
  await desk.act('on');
  await lap.act('on');
  await settle([desk, lap]);
}

async function commentsToday(): Promise<readonly unknown[]> {
  const counts = [];
  for (const place of [desk, lap]) counts.push((await place.summary()).today.counts.comment);
  return counts;
}

describe('what came in a file is not counted twice', () => {
  it('when a copy is carried over before sync is on', async () => {
    await carry(desk, lap);
    await bothOn();
    expect(await commentsToday()).toEqual([2, 2]);
  });

  it('when a copy is carried over while sync is on, both ways and again', async () => {
    await bothOn();
    await lap.count(added('c'));
    await carry(desk, lap);
    await carry(lap, desk);
    await carry(desk, lap);
    expect(await commentsToday()).toEqual([3, 3]);
    await settle([desk, lap]);
    expect(await commentsToday()).toEqual([3, 3]);
  });

  it('and what is counted afterwards is counted once', async () => {
    await bothOn();
    await carry(desk, lap);
    await lap.count(added('c'));
    await desk.count(added('d'));
    await settle([desk, lap]);
    expect(await commentsToday()).toEqual([4, 4]);
  });

  it('and neither is what is counted after all that came was removed', async () => {
    await bothOn();
    await carry(desk, lap);
    await lap.inside(() => lap.handlers['remove-account']({ type: 'remove-account', account: 'default' }));
    await lap.count(added('c'));
    await settle([desk, lap]);
    expect(await commentsToday()).toEqual([3, 3]);
  });

  it('when LinkedIn’s own export tells of what the other browser counted', async () => {
    await importInto(lap, ['x', 'y', 'z']);
    await bothOn();
    // The desk knows of two alone; of what an export says, nothing is sent.
    expect(await commentsToday()).toEqual([2, 3]);
  });

  it('when it is taken back', async () => {
    await importInto(lap, ['x', 'y', 'z']);
    await bothOn();
    const { last } = await lap.inside(() => lap.handlers['import-look']({ type: 'import-look' }));
    await lap.inside(() => lap.handlers['import-undo']({ type: 'import-undo', id: last?.id ?? '' }));
    await settle([desk, lap]);
    expect(await commentsToday()).toEqual([2, 2]);
  });

  it('when the member goes back to before the copy, and forth again', async () => {
    await lap.count(added('c'));
    await lap.inside(() => upkeep(lap.worker));
    await carry(desk, lap);
    await bothOn();
    expect(await commentsToday()).toEqual([3, 3]);
    for (const snapshot of [today, 'before']) {
      await lap.inside(() => lap.handlers['go-back']({ type: 'go-back', snapshot }));
      await settle([desk, lap]);
      expect(await commentsToday()).toEqual([3, 3]);
    }
  });
});

describe('a worker that is stopped while a file is taken in', () => {
  it.each([1, 2])('at the %jth of its two notes, counts nothing twice', async (stop) => {
    await lap.count(added('c'));
    const { set } = lap.local;
    let notes = 0;
    lap.local.set = async (items) => {
      if ('sync-elsewhere' in items) notes += 1;
      if (notes === stop) throw new Error('Killed');
      await set(items);
    };
    await carry(desk, lap).catch(() => {});
    expect(notes).toBeGreaterThanOrEqual(stop);
    lap.local.set = set;
    await bothOn();
    await settle([desk, lap]);
    expect(await commentsToday()).toEqual([3, 3]);
  });
});

it('days that came in a file are told from our own years later', async () => {
  await lap.count(added('c', { at: noon - 2 * days }));
  await carry(desk, lap);
  await lap.count({ do: 'remove', id: 'c' });
  await bothOn();
  expect(await commentsToday()).toEqual([2, 2]);
  expect((await desk.summary()).week.comment).toBe(2);
});
