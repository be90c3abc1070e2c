import { useStore } from 'zustand';
import { CountingLine } from '@/components/health/CountingLine';
import { DailyMeasures } from '@/components/today/DailyMeasures';
import { GuideCard } from '@/components/today/GuideCard';
import { PutAway } from '@/components/today/PutAway';
import { say } from '@/components/words';
import { problemKind } from '@/lib/state/problem-kind';
import { todayIn } from '@/lib/state/today-changes';
import type { TodayStore } from '@/lib/state/today-state';
import { isOff } from '@/lib/state/today-view';
import { sayValueWord } from '@/lib/state/value-word';

interface Props {
  readonly store: TodayStore;
}

/** Today's measures, the one next step, and what was put away. */
export function TodayPage({ store }: Props) {
  const summary = useStore(store, (state) => state.summary);
  const day = useStore(store, (state) => state.day);
  const undo = useStore(store, (state) => state.undo);
  const answered = useStore(store, (state) => state.answered);
  const problem = useStore(store, (state) => state.problem);
  const isCountingOff = useStore(store, isOff);
  if (!summary) return null;
  const { bringBack, countAgain, ...actions } = store.getState();
  return (
    <>
      {/* What does not work stands in the part about the self-check. */}
      <CountingLine isOff={isCountingOff} health={undefined} onCountAgain={countAgain} />
      <DailyMeasures
        today={todayIn(summary, day)}
        undo={undo?.kind}
        hint={say('off_linkedin_hint')}
        problem={problem && problemKind(problem)}
        actions={actions}
        onWhy={sayValueWord}
      />
      <GuideCard guide={summary.guide} answered={answered} actions={actions} />
      <PutAway never={summary.guide?.never ?? []} onBringBack={(rule) => void bringBack(rule)} />
    </>
  );
}
