import type { Moment } from '@/lib/domain/day';
import type { Settings } from '@/lib/messaging/published';
import type { StorageArea } from '@/lib/storage/area';
import type { Database } from '@/lib/storage/schema';
import type { Importing } from './importing';
import type { Scripting } from './page-scripts';
import type { Queue } from './queue';
import type { SecondCopy } from './second-copy';

export interface Clock {
  now(): Moment;
}

export interface Random {
  /** A random identifier of at most 64 characters. */
  id(): string;
  /** `count` random bytes. */
  bytes(count: number): Uint8Array;
}

/** What every use case is given: time, chance and the places where data lies. */
export interface Context {
  readonly clock: Clock;
  readonly random: Random;
  readonly storage: StorageArea;
  /** The browser's own sync; used only while the member has switched it on. */
  readonly sync: StorageArea;
  /** Brings our scripts into LinkedIn's pages, and takes them out. */
  readonly scripting: Scripting;
  /** Everything that writes runs in here. */
  readonly queue: Queue;
  readonly secondCopy: SecondCopy;
  /** The run of `collect` that waits for its turn; whoever asks meanwhile shares it. */
  readonly collecting: { next?: Promise<{ readonly written: number }> | undefined };
  /** What was handed over of an import and is not stored yet. */
  readonly importing: Importing;
  /** The opened database, compared with its second copy and whole. Only called from inside {@link queue}. */
  database(settings: Settings): Promise<Database>;
  /** Drops the connection, so that the next call of {@link database} compares again. */
  forgetDatabase(): void;
}
