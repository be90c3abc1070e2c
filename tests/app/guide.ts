import { summary } from '@/lib/app/summary';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import type { Summary } from '@/lib/domain/summary';
import type { TestWorker } from './test-worker';

/** What is proposed at this very moment. */
export async function guideNow(worker: TestWorker): Promise<NonNullable<Summary['guide']>> {
  const { guide } = await summary(worker);
  if (!guide) throw new Error('There is no guide');
  return guide;
}

export async function cardNow(worker: TestWorker): Promise<RuleId> {
  const { card } = await guideNow(worker);
  if (!card) throw new Error('There is no card');
  return card.id;
}
