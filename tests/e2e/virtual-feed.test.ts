import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRig, type Rig } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';

describe.each(['sdui', 'sdui-2026-07'] as const)('a feed of %s that shows other posts in the same cards', (build) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({ build, feed: 'virtual' });
    await rig.consent();
  });
  afterAll(() => rig?.close());

  it('has every reaction counted, and the one taken back not', async () => {
    const { member } = await rig.openMember('virtual');
    await member.open('/feed/');
    for (const post of [0, 1, 8, 9]) await member.react(post);
    await member.unreact(9);
    const records = await until(
      async () => (await rig.stores()).activities.map(({ kind }) => kind),
      (kinds) => kinds.length === 3,
    );
    expect(records).toEqual(['reaction', 'reaction', 'reaction']);
  });
});
