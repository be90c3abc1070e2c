import { vi } from 'vitest';
import type { handIn } from '@/lib/messaging/hand-in';

/** How another page hands in: each has a module of its own, which knows nothing of the others. */
export async function otherPage(): Promise<typeof handIn> {
  vi.resetModules();
  return (await import('@/lib/messaging/hand-in')).handIn;
}
