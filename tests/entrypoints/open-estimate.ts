import { userEvent } from '@testing-library/user-event';
import { explanation } from '@/tests/state/sample-explanation';
import { accepted, type FakeWorker, fakeWorker, settings, summary } from '@/tests/state/sample-state';
import { openDashboard } from './open-dashboard';

/** The dashboard at a place in it, over a worker that explains the estimate. */
export async function openEstimate(answers: FakeWorker['answers'] = {}, hash = '') {
  location.hash = hash;
  // The page is opened with it: nobody is told of a change any more.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const worker = fakeWorker({ explain: accepted(explanation), ...answers });
  await openDashboard({ settings, summary }, worker);
  return { worker, user: userEvent.setup() };
}
