import { useStore } from 'zustand';
import { HealthLine } from '@/components/health/HealthLine';
import { Panel } from '@/components/Panel';
import { DailyMeasures } from '@/components/today/DailyMeasures';
import { Legend } from '@/components/today/Legend';
import { NextCard } from '@/components/today/NextCard';
import { PillarList } from '@/components/today/PillarList';
import { Score } from '@/components/today/Score';
import { ScoreLinks } from '@/components/today/ScoreLinks';
import { say } from '@/components/words';
import type { Summary } from '@/lib/domain/summary';
import { problemKind } from '@/lib/state/problem-kind';
import { todayIn } from '@/lib/state/today-changes';
import type { TodayStore } from '@/lib/state/today-state';

interface Props {
  readonly store: TodayStore;
}

/** Today's measures first, then the estimate with its pillars, then one next step. */
export function TodayPage({ store }: Props) {
  const summary = useStore(store, (state) => state.summary);
  const day = useStore(store, (state) => state.day);
  const undo = useStore(store, (state) => state.undo);
  const problem = useStore(store, (state) => state.problem);
  const health = useStore(store, (state) => state.health);
  if (!summary) return null;
  const today = todayIn(summary, day);
  const hint = say(isQuiet(summary) ? 'quiet_week_hint' : 'off_linkedin_hint');
  return (
    <>
      <DailyMeasures
        today={today}
        undo={undo?.kind}
        hint={hint}
        problem={problem && problemKind(problem)}
        actions={store.getState()}
      />
      <HealthLine health={health} />
      <Panel>
        <Score estimate={summary.estimate} uncertainty={summary.uncertainty}>
          <ScoreLinks estimate={summary.estimate} official={summary.official} />
        </Score>
        <PillarList estimate={summary.estimate} counts={today.counts} />
        <Legend />
      </Panel>
      <NextCard next={summary.next} />
    </>
  );
}

function isQuiet({ week }: Summary): boolean {
  return Object.values(week).every((count) => count === 0);
}
