import { useStore } from 'zustand';
import { PanelToday } from '@/components/panel/PanelToday';
import { PanelView } from '@/components/panel/PanelView';
import type { InsightStore } from '@/lib/state/insight-store';
import { problemKind } from '@/lib/state/problem-kind';
import type { TodayStore } from '@/lib/state/today-state';
import { viewOf } from '@/lib/state/today-view';
import { useToday } from '@/lib/state/use-today';

interface Props {
  readonly store: TodayStore;
  readonly insights: InsightStore;
}

/** The same as the panel, beside the page: it adds nothing to it. */
export function App({ store, insights }: Props) {
  const day = useStore(store, (state) => state.day);
  const view = useStore(store, viewOf);
  const problem = useStore(store, (state) => problemKind(state.problem));
  const today = useToday(store);
  const insight = useStore(insights, (state) => state.insight);
  return (
    <PanelView day={day} view={view} problem={problem} onRetry={() => void store.getState().refresh()}>
      {today && <PanelToday {...today} insight={insight} />}
    </PanelView>
  );
}
