import { useStore } from 'zustand';
import { StateView } from '@/components/StateView';
import { PopupFooter } from '@/components/today/PopupFooter';
import { PopupHeader } from '@/components/today/PopupHeader';
import { problemKind } from '@/lib/state/problem-kind';
import { findSidePanel } from '@/lib/state/side-panel';
import type { TodayStore } from '@/lib/state/today-state';
import { viewOf } from '@/lib/state/today-view';
import styles from './App.module.css';
import { TodayPage } from './TodayPage';

interface Props {
  readonly store: TodayStore;
}

/** The popup: today at one glance, or why there is nothing to see. */
export function App({ store }: Props) {
  const openSide = findSidePanel();
  const day = useStore(store, (state) => state.day);
  const view = useStore(store, viewOf);
  const problem = useStore(store, (state) => problemKind(state.problem));
  return (
    <div className={styles.popup}>
      <PopupHeader day={day} />
      <main className={styles.main}>
        <StateView view={view} problem={problem} onRetry={() => void store.getState().refresh()}>
          <TodayPage store={store} />
        </StateView>
      </main>
      <PopupFooter onOpenSide={openSide && (() => void openSide().then(() => window.close()))} />
    </div>
  );
}
