import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wipe } from '@/lib/app/wipe';
import { backupText } from '@/lib/domain/backup/backup';
import { backups } from '@/tests/domain/backup/backups';
import { ann, signedIn } from './entries';
import { exported, restored } from './member';
import { record, startedWorker } from './test-worker';

test('whatever history a browser has, export, wipe, restore and export come to the same file', async () => {
  await fc.assert(
    fc.asyncProperty(backups, async (history) => {
      const worker = await startedWorker();
      await restored(worker, backupText(history));
      const file = await exported(worker);
      await wipe(worker);
      const fresh = await startedWorker();
      const { faultCount } = await restored(fresh, file);
      expect(faultCount).toBe(0);
      expect(await exported(fresh)).toBe(file);
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('whatever histories two browsers have, each restored into the other they export the same file', async () => {
  await fc.assert(
    fc.asyncProperty(backups, backups, async (one, other) => {
      const [here, there] = [await lived([backupText(one)]), await lived([backupText(other)])];
      const both = await lived([here, there]);
      expect(await lived([there, here])).toBe(both);
      expect(await lived([here, there, here, there])).toBe(both);
    }),
    { numRuns: 50 },
  );
}, 120_000);

/** What a browser exports in which these files were restored one after the other. */
async function lived(files: readonly string[]): Promise<string> {
  const worker = await startedWorker();
  // Where nobody was seen, the one account of a file would be that of the browser.
  await record(worker, [signedIn(ann)]);
  for (const file of files) await restored(worker, file);
  return exported(worker);
}
