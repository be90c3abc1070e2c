import type { ComponentProps } from 'react';
import { OtherAccountLine } from '@/components/accounts/OtherAccountLine';
import { CountingLine } from '@/components/health/CountingLine';
import { MomentumCard } from '@/components/momentum/MomentumCard';
import { Panel } from '@/components/Panel';
import { DailyMeasures } from '@/components/today/DailyMeasures';
import { GuideCard } from '@/components/today/GuideCard';
import { Legend } from '@/components/today/Legend';
import { PillarList } from '@/components/today/PillarList';
import { say } from '@/components/words';
import type { Insight } from '@/lib/domain/insight';
import type { Summary } from '@/lib/domain/summary';
import { InsightCard } from './InsightCard';

type MeasureProps = ComponentProps<typeof DailyMeasures>;
type GuideProps = ComponentProps<typeof GuideCard>;
type CountingProps = ComponentProps<typeof CountingLine>;

interface Props
  extends Omit<MeasureProps, 'hint' | 'actions'>,
    Pick<GuideProps, 'answered'>,
    Omit<CountingProps, 'onCountAgain'> {
  readonly summary: Summary;
  readonly insight: Insight | undefined;
  readonly actions: MeasureProps['actions'] &
    GuideProps['actions'] & { readonly showSignedIn: () => unknown; readonly countAgain: () => unknown };
}

/** Today beside a page of LinkedIn's: what helps there, the three measures, one next step, the week and the pillars. */
export function PanelToday({ summary, insight, health, isOff, answered, ...measures }: Props) {
  const { guide, momentum, estimate } = summary;
  return (
    <>
      <OtherAccountLine signedIn={summary.signedIn} onBack={measures.actions.showSignedIn} />
      <InsightCard insight={insight} />
      <DailyMeasures {...measures} hint={say('off_linkedin_hint')} />
      <CountingLine isOff={isOff} health={health} onCountAgain={measures.actions.countAgain} />
      <GuideCard guide={guide} answered={answered} actions={measures.actions} />
      <Panel>
        <MomentumCard momentum={momentum} showsStreak={false} isSmall />
      </Panel>
      <Panel>
        <PillarList estimate={estimate} counts={measures.today.counts} />
        <Legend />
      </Panel>
    </>
  );
}
