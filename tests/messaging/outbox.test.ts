import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RefusalCode } from '@/lib/messaging/messages';
import { added } from '@/tests/app/test-worker';
import { acknowledged, bench, lost, settled, waiting } from './outbox-bench';

const refused = (code: RefusalCode) => () => ({ ok: false, code, message: '' });

beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'log');
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  expect(console.log).not.toHaveBeenCalled();
});

describe('an entry', () => {
  test('lies in storage before it is sent, and no longer once it is acknowledged', async () => {
    const before: unknown[] = [];
    const { outbox, sent } = bench([() => waiting().then((entries) => before.push(...entries)), () => acknowledged]);
    outbox.post([added('a')]);
    await settled();
    expect(before).toEqual([[added('a')]]);
    expect(sent.length).toBe(2);
    expect(await waiting()).toEqual([]);
  });

  test.each([
    ['undefined', () => undefined],
    ['an error', lost],
    ['no answer to a channel that closed', () => Promise.reject(new Error('message channel closed'))],
    ['a failed database', refused('database-failed')],
    ['a newer database', refused('database-newer')],
  ])('that meets %s is sent five times, further and further apart, and then kept', async (_, answer) => {
    const { outbox, sent, waits } = bench([answer]);
    outbox.post([added('a')]);
    await settled();
    expect(sent).toHaveLength(5);
    expect(waits).toEqual([200, 400, 800, 800]);
    expect(await waiting()).toEqual([[added('a')]]);
  });

  test.each(['bad-message', 'not-started'] as const)(
    'that is refused as %s is dropped, and the next goes on',
    async (code) => {
      const { outbox, sent } = bench([refused(code), () => acknowledged]);
      outbox.post([added('a')]);
      outbox.post([added('b')]);
      await settled();
      expect(sent).toEqual([[added('a')], [added('b')]]);
      expect(await waiting()).toEqual([]);
    },
  );
});
