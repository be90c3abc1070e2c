import type { Progress } from '@/lib/domain/import-preview';

/** Tells how far an import is. */
export interface Meter {
  /** The bytes of all that will be opened. */
  expect(total: number): void;
  begin(member: string, size: number): void;
  spend(bytes: number): void;
  /** What was begun is done, however much of it was opened. */
  end(): void;
}

export function createMeter(onProgress?: (progress: Progress) => void): Meter {
  let [all, before, opened] = [0, 0, 0];
  let current = { member: '', size: 0 };
  const tell = (): void => {
    if (all > 0) onProgress?.({ done: before + Math.min(opened, current.size), total: all, member: current.member });
  };
  return {
    expect: (total) => {
      all = total;
    },
    begin: (member, size) => {
      current = { member, size };
      opened = 0;
      tell();
    },
    spend: (bytes) => {
      opened += bytes;
      tell();
    },
    end: () => {
      before += current.size;
      current = { ...current, size: 0 };
      tell();
    },
  };
}
