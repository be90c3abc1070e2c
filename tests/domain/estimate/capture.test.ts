import { describe, expect, it } from 'vitest';
import { type Audit, captureFrom, captureRate } from '@/lib/domain/estimate/capture';

describe('the part of a member’s activity that this browser sees', () => {
  it.each<readonly [Audit, number | undefined]>([
    [{ live: 15, archive: 20 }, 0.75],
    [{ live: 15, archive: 19 }, undefined],
    [{ live: 0, archive: 0 }, undefined],
    [{ live: 0, archive: 500 }, 0.25],
    [{ live: 30, archive: 20 }, 1],
  ])('of %o is %s', (audit, rate) => {
    expect(captureRate(audit)).toBe(rate);
  });

  it('is told by an audit for the flows of its group only', () => {
    const half = { live: 20, archive: 40 };
    expect(captureFrom({ posts: half })).toEqual({ posts: 0.5, reposts: 0.5 });
    expect(captureFrom({ comments: half, reactions: half })).toEqual({ comments: 0.5, reactions: 0.5 });
    expect(captureFrom({ messages: half })).toEqual({ messages: 0.5 });
    expect(captureFrom({ invitations: half })).toEqual({});
  });

  it('is what the member says where no audit knows better', () => {
    const audits = { comments: { live: 40, archive: 40 }, messages: { live: 1, archive: 2 } };
    expect(captureFrom(audits, 0.5)).toEqual({ posts: 0.5, reposts: 0.5, comments: 1, reactions: 0.5, messages: 0.5 });
  });

  it('is unknown, and taken to be all, where nobody said anything', () => {
    expect(captureFrom({})).toEqual({});
  });
});
