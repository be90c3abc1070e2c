import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Summary } from '@/lib/domain/summary';
import { ann, bob, signedIn } from './entries';
import { added, behindTheBack, days, noon, record, startedWorker, type TestWorker } from './test-worker';

/** Ann did two things, Bob, who is signed in now, one. */
export async function twoMembers(): Promise<TestWorker> {
  const worker = await startedWorker();
  const ofAnn = [signedIn(ann), added('a1', { at: noon - 2 * days }), added('a2')];
  await record(worker, [...ofAnn, signedIn(bob), added('b1', { kind: 'reply' })]);
  return worker;
}

/** The summary that every page of ours follows. */
export async function published(): Promise<Summary | undefined> {
  return (await fakeBrowser.storage.local.get<{ summary?: Summary }>('summary')).summary;
}

/** The keys of the records beside the rows. */
export function recordKeys(): Promise<readonly string[]> {
  return behindTheBack((database) => database.getAllKeys('meta'));
}
