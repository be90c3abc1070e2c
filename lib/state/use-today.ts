import { useStore } from 'zustand';
import { problemKind } from './problem-kind';
import { todayIn } from './today-changes';
import type { TodayStore } from './today-state';
import { isOff } from './today-view';

/** What a small surface shows of today, and what the member can do there; undefined until there are numbers. */
export function useToday(store: TodayStore) {
  const { summary, day, undo, answered, problem, health, settings, ...actions } = useStore(store);
  return (
    summary && {
      summary,
      today: todayIn(summary, day),
      undo: undo?.kind,
      answered,
      problem: problem && problemKind(problem),
      health,
      isOff: isOff({ settings }),
      actions,
    }
  );
}
