import { describe, expect, it } from 'vitest';
import type { Progress } from '@/lib/domain/import-preview';
import { largeExport, tenYears } from '@/tests/support/archive/large-export';
import { placesIn, WatchedBlob } from '@/tests/support/archive/watched-blob';
import { importing } from './import';

/** A tenth of ten years; `tests/support/archive/measure.ts` measures all of them. */
const counts = {
  comments: tenYears.comments / 10,
  reactions: tenYears.reactions / 10,
  messages: tenYears.messages / 10,
  connections: tenYears.connections / 10,
};

describe('a large archive', { timeout: 60_000 }, () => {
  it('is read once, piece by piece, and nothing but what is needed', async () => {
    const zip = await largeExport(counts);
    const blob = new WatchedBlob([zip]);
    const told: Progress[] = [];
    const { read, activities } = await importing([{ path: 'a.zip', blob }], { onProgress: (one) => told.push(one) });
    expect(Object.fromEntries(read.map(({ member, rows }) => [member, rows]))).toEqual({
      'Comments.csv': counts.comments,
      'Reactions.csv': counts.reactions,
      'Connections.csv': counts.connections,
      'Invitations.csv': 1000,
      'messages.csv': counts.messages,
    });
    expect(activities.filter(({ kind }) => kind === 'message').length).toBe(counts.messages / 2);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
    for (const [path, [from, to]] of await placesIn(zip)) {
      const times = blob.bytesRead(from, to) / (to - from);
      // The directory is looked for at the end of the ZIP, where the last member lies.
      expect([path, Math.floor(times * 50) / 50]).toEqual([path, path === 'SearchQueries.csv' ? 0 : 1]);
    }
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((one, other) => one - other));
    expect(told.at(-1)).toMatchObject({ done: told[0]?.total, total: told[0]?.total });
    expect(new Set(told.map(({ member }) => member))).toEqual(new Set(read.map(({ member }) => member)));
  });
});
