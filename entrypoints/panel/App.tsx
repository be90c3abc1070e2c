import { useStore } from 'zustand';
import { OpenPage } from '@/components/open-page';
import { PanelSheet } from '@/components/panel/PanelSheet';
import { PanelToday } from '@/components/panel/PanelToday';
import { PanelView } from '@/components/panel/PanelView';
import type { InsightStore } from '@/lib/state/insight-store';
import { openOwnPage } from '@/lib/state/own-page';
import { problemKind } from '@/lib/state/problem-kind';
import type { TodayStore } from '@/lib/state/today-state';
import { viewOf } from '@/lib/state/today-view';
import { useToday } from '@/lib/state/use-today';

interface Props {
  readonly store: TodayStore;
  readonly insights: InsightStore;
  readonly onClose: () => void;
}

/** The panel over a page of LinkedIn's; it comes with its numbers, so that nothing in it moves when they do. */
export function App({ store, insights, onClose }: Props) {
  const isRead = useStore(store, (state) => state.isRead);
  const day = useStore(store, (state) => state.day);
  const view = useStore(store, viewOf);
  const problem = useStore(store, (state) => problemKind(state.problem));
  const today = useToday(store);
  const insight = useStore(insights, (state) => state.insight);
  if (!isRead) return null;
  return (
    <OpenPage value={(path) => void openOwnPage(path)}>
      <PanelSheet onClose={onClose}>
        <PanelView
          day={day}
          view={view}
          problem={problem}
          onRetry={() => void store.getState().refresh()}
          onClose={onClose}
        >
          {today && <PanelToday {...today} insight={insight} />}
        </PanelView>
      </PanelSheet>
    </OpenPage>
  );
}
