import { useStore } from 'zustand';
import { DailyMeasures } from '@/components/today/DailyMeasures';
import { say } from '@/components/words';
import { problemKind } from '@/lib/state/problem-kind';
import { todayIn } from '@/lib/state/today-changes';
import type { TodayStore } from '@/lib/state/today-state';

interface Props {
  readonly store: TodayStore;
}

/** Today's measures. */
export function TodayPage({ store }: Props) {
  const summary = useStore(store, (state) => state.summary);
  const day = useStore(store, (state) => state.day);
  const undo = useStore(store, (state) => state.undo);
  const problem = useStore(store, (state) => state.problem);
  if (!summary) return null;
  return (
    <DailyMeasures
      today={todayIn(summary, day)}
      undo={undo?.kind}
      hint={say('off_linkedin_hint')}
      problem={problem && problemKind(problem)}
      actions={store.getState()}
    />
  );
}
