import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLongWork } from '@/lib/app/long-work';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('work that takes long is done once, and whoever asks again gets what came of it', async () => {
  const inParts = createLongWork();
  const work = vi.fn(() => new Promise<string>((resolve) => setTimeout(() => resolve('done'), 10_000)));
  const first = inParts('a', work);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await first).toEqual({ isWorking: true });
  const second = inParts('a', work);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await second).toBe('done');
  expect(work).toHaveBeenCalledOnce();
});

test('work that fails fails for whoever asks, and can be begun anew', async () => {
  const inParts = createLongWork();
  await expect(inParts('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await inParts('a', async () => 'yes')).toBe('yes');
});
