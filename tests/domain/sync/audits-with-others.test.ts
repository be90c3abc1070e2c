import { describe, expect, it } from 'vitest';
import { captureFrom } from '@/lib/domain/estimate/capture';
import { auditsWithOthers } from '@/lib/domain/sync/audits-with-others';
import { emptyTally, type Tally } from '@/lib/domain/tally';

/** Comments of one day. */
const comments = (comment: number, day = '2026-05-02'): readonly Tally[] =>
  comment === 0 ? [] : [{ ...emptyTally('default', day), counts: { comment } }];

// Of 100 in the archive, 50 were counted here.
const audits = { comments: { live: 50, archive: 100 } };

describe('what this browser missed', () => {
  it.each([
    { others: 'counted none of it', here: 10, all: 10, capture: 0.5 },
    { others: 'counted some of it', here: 10, all: 15, capture: 0.75 },
    { others: 'counted all of it', here: 10, all: 20, capture: 1 },
    { others: 'counted more', here: 10, all: 90, capture: 1 },
    { others: 'alone counted anything', here: 0, all: 5, capture: 1 },
  ])('is made up for once: others $others', ({ here, all, capture }) => {
    const together = auditsWithOthers(audits, { here: comments(here), all: comments(all) });
    expect(captureFrom(together).comments).toBe(capture);
  });

  it('is told by the days of which no archive tells', () => {
    const [here, all] = [
      [...comments(90), ...comments(10, '2026-05-09')],
      [...comments(90), ...comments(15, '2026-05-09')],
    ];
    const together = auditsWithOthers(audits, { here, all, archived: { comments: '2026-05-05' } });
    expect(captureFrom(together).comments).toBe(0.75);
  });

  it('stays what it is for other groups, and where the archive holds less than was counted', () => {
    const both = { ...audits, reactions: { live: 30, archive: 20 } };
    const all = [{ ...emptyTally('default', '2026-05-02'), counts: { reaction: 9 } }];
    expect(auditsWithOthers(both, { here: [], all })).toEqual(both);
  });
});
