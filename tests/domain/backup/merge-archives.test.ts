import { describe, expect, it } from 'vitest';
import { mergeArchives } from '@/lib/domain/backup/merge-archives';
import type { ArchiveRecord } from '@/lib/domain/estimate/archive-facts';

const older: ArchiveRecord = {
  facts: { connections: 80, seniors: 5 },
  until: 10,
  day: '2026-05-20',
  days: { comments: '2026-05-20', posts: '2026-05-19' },
  startedDay: '2026-05-02',
};
const newer: ArchiveRecord = {
  facts: { connections: 90, coworkers: 2 },
  until: 20,
  day: '2026-06-20',
  days: { comments: '2026-06-20' },
  startedDay: '2026-05-01',
};

describe('what two devices know of exports', () => {
  it('adds up: of each fact what the one tells that reaches further, and the first start', () => {
    const both = {
      facts: { connections: 90, seniors: 5, coworkers: 2 },
      until: 20,
      day: '2026-06-20',
      days: { comments: '2026-06-20', posts: '2026-05-19' },
      startedDay: '2026-05-01',
    };
    expect(mergeArchives([older, newer])).toEqual(both);
    expect(mergeArchives([newer, older])).toEqual(both);
  });

  it('is, of files that tell of no moment, what was imported on the later day', () => {
    const [first, second] = [older, newer].map((record) => ({ ...record, until: 0 }));
    for (const all of [
      [first, second],
      [second, first],
    ])
      expect(mergeArchives(all.flatMap((record) => record ?? []))?.facts.connections).toBe(90);
  });

  it('is nothing where neither imported anything', () => {
    expect(mergeArchives([])).toBeUndefined();
  });
});
