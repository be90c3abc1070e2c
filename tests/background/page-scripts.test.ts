import { expect, test } from 'vitest';
import { putScripting } from '@/tests/app/fake-scripting';
import { startedAtEight, wakeWorker } from './living-worker';

test('a worker that starts brings back the scripts that the browser lost, as it does at an update', async () => {
  const permission = await startedAtEight();
  const afterUpdate = putScripting();
  wakeWorker(permission);
  await expect.poll(() => afterUpdate.ids()).toEqual(['reader', 'sales', 'sensor', 'chip']);
});
