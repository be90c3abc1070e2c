import { useStore } from 'zustand';
import { OtherAccountLine } from '@/components/accounts/OtherAccountLine';
import { CountingLine } from '@/components/health/CountingLine';
import { Panel } from '@/components/Panel';
import { AnsweredLine } from '@/components/today/AnsweredLine';
import { DailyMeasures } from '@/components/today/DailyMeasures';
import { GuideCard } from '@/components/today/GuideCard';
import { PillarList } from '@/components/today/PillarList';
import { Score } from '@/components/today/Score';
import { ScoreLinks } from '@/components/today/ScoreLinks';
import { say } from '@/components/words';
import type { Summary } from '@/lib/domain/summary';
import { problemKind } from '@/lib/state/problem-kind';
import { todayIn } from '@/lib/state/today-changes';
import type { TodayStore } from '@/lib/state/today-state';
import { isOff } from '@/lib/state/today-view';
import { sayValueWord } from '@/lib/state/value-word';

interface Props {
  readonly store: TodayStore;
}

/** Today's measures first, then the estimate with its pillars, then one next step. */
export function TodayPage({ store }: Props) {
  const summary = useStore(store, (state) => state.summary);
  const day = useStore(store, (state) => state.day);
  const undo = useStore(store, (state) => state.undo);
  const answered = useStore(store, (state) => state.answered);
  const problem = useStore(store, (state) => state.problem);
  const health = useStore(store, (state) => state.health);
  const isCountingOff = useStore(store, isOff);
  if (!summary) return null;
  const today = todayIn(summary, day);
  const actions = store.getState();
  const hint = say(isQuiet(summary) ? 'quiet_week_hint' : 'off_linkedin_hint');
  return (
    <>
      <OtherAccountLine signedIn={summary.signedIn} onBack={actions.showSignedIn} />
      <DailyMeasures
        today={today}
        undo={undo?.kind}
        hint={answered ? <AnsweredLine answered={answered} onUndo={actions.undoAnswer} /> : hint}
        problem={problem && problemKind(problem)}
        actions={actions}
        onWhy={sayValueWord}
      />
      <CountingLine isOff={isCountingOff} health={health} onCountAgain={actions.countAgain} />
      <Panel>
        <Score estimate={summary.estimate} uncertainty={summary.uncertainty}>
          <ScoreLinks estimate={summary.estimate} official={summary.official} />
        </Score>
        <PillarList estimate={summary.estimate} counts={today.counts} />
      </Panel>
      <GuideCard guide={summary.guide} answered={undefined} actions={actions} />
    </>
  );
}

function isQuiet({ week }: Summary): boolean {
  return Object.values(week).every((count) => count === 0);
}
