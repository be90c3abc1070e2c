import { describe, expect, it } from 'vitest';
import { type Act, acts } from '@/lib/linkedin/endpoints';
import { decide } from '@/lib/sensing/decide';
import type { Input } from '@/lib/sensing/inputs';
import { deedCases, target } from '@/tests/fixtures/sensing/deeds';

const all = Object.entries(deedCases).flatMap(([act, some]) => some.map((one) => ({ act: act as Act, ...one })));

describe('what an answer of LinkedIn’s comes to', () => {
  it.each(all)('$act: $name', ({ act, input = {}, page = {}, isCounted = false, switched, deed }) => {
    const about = {
      // Only what the decision looks at.
      input: { note: false, ...input } as Input,
      page: { isModern: false, ...page },
      target,
      switched,
      isCounted,
    };
    expect(decide(act, about)).toEqual(deed);
  });

  it('is told for every act', () => {
    expect(Object.keys(deedCases).sort()).toEqual([...new Set(Object.values(acts))].sort());
  });
});
