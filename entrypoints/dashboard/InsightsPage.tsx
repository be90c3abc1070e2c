import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { ChipPlaces } from '@/components/insights/ChipPlaces';
import { ZeroFootprintSwitch } from '@/components/insights/ZeroFootprintSwitch';
import { Panel } from '@/components/Panel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { InsightsSwitch } from '@/components/welcome/InsightsSwitch';
import { say } from '@/components/words';
import { send } from '@/lib/messaging/send';
import { readInsights, watchInsights, writeChip } from '@/lib/state/insights-published';
import { createInsightsStore } from '@/lib/state/insights-store';
import { problemKind } from '@/lib/state/problem-kind';
import { followHash } from './follow-hash';
import styles from './InsightsPage.module.css';

/** Whether anything of ours runs in LinkedIn's pages, whether there is a chip, what it adds to them, and where it was hidden. */
export function InsightsPage() {
  const [store] = useState(() => createInsightsStore({ send, readInsights, writeChip, watchInsights }));
  useEffect(() => {
    const closing = new AbortController();
    void store.getState().open(closing.signal);
    return () => closing.abort();
  }, [store]);
  const { choice, problem, load, switchTo, switchZeroFootprint, showOn, putBack } = useStore(store);
  if (!choice) return null;
  return (
    <section id="insights-page" className={styles.part} aria-labelledby="insights-title" ref={followHash}>
      <Panel>
        <h2 id="insights-title" className={styles.title}>
          {say('insights_heading')}
        </h2>
        {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void load()} />}
        {!choice.isZeroFootprint && <InsightsSwitch isOn={choice.isOn} onChange={(isOn) => void switchTo(isOn)} />}
        {choice.isOn && !choice.isZeroFootprint && (
          <ChipPlaces
            hiddenOn={choice.chip.hiddenOn}
            onShow={(kind) => void showOn(kind)}
            onPutBack={() => void putBack()}
          />
        )}
        <ZeroFootprintSwitch isOn={choice.isZeroFootprint} onChange={(isOn) => void switchZeroFootprint(isOn)} />
      </Panel>
    </section>
  );
}
