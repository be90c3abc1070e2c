import { expect, it } from 'vitest';
import { packed, unpacked } from '@/lib/storage/packed';

it.each(['', 'ä 🙂', '{"a":1}\n'.repeat(100_000)])('a text of any length comes back as it was', async (text) => {
  expect(await unpacked(await packed(text))).toBe(text);
});

it('a long list takes much less room', async () => {
  expect((await packed('{"a":1}\n'.repeat(100_000))).byteLength).toBeLessThan(10_000);
});

it('what was never packed is refused', async () => {
  await expect(unpacked(new TextEncoder().encode('text').buffer)).rejects.toThrow();
});
