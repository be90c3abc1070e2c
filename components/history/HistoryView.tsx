import { useDeferredValue, useMemo, useState } from 'react';
import { say } from '@/components/words';
import { historyOf } from '@/lib/domain/history/history';
import type { HistorySource } from '@/lib/domain/history/history-source';
import type { HistoryRange } from '@/lib/domain/history/ranges';
import { ComparePeriods } from './ComparePeriods';
import { DayCounts } from './DayCounts';
import { HeatCalendar } from './HeatCalendar';
import styles from './History.module.css';
import { KindBars } from './KindBars';
import { PillarTrend } from './PillarTrend';
import { RangePicker } from './RangePicker';
import { StepTrend } from './StepTrend';

interface Props {
  readonly source: HistorySource;
}

/** All that was ever counted: how it went, by pillar, by kind and by day, and one period beside another. */
export function HistoryView({ source }: Props) {
  // The first charts are there before the many days of the calendar are drawn; whatever is pressed meanwhile goes first.
  const late = useDeferredValue<HistorySource | undefined>(source, undefined);
  if (source.days.length + source.scores.length === 0) return <Empty />;
  return (
    <div className={styles.history}>
      <LookBack source={source} />
      {late && <Days source={late} />}
      {late && <ComparePeriods source={late} />}
    </div>
  );
}

function LookBack({ source }: Props) {
  const [range, setRange] = useState<HistoryRange>('28-days');
  const history = useMemo(() => historyOf(source, range), [source, range]);
  return (
    <>
      <RangePicker range={range} onChoose={setRange} />
      {history.buckets.length > 1 && <StepTrend history={history} />}
      <PillarTrend history={history} />
      <KindBars history={history} />
    </>
  );
}

function Days({ source }: Props) {
  const [chosen, setChosen] = useState<string>();
  const counts = source.days.find(({ day }) => day === chosen)?.counts ?? {};
  return (
    <div className={styles.part}>
      <HeatCalendar source={source} chosen={chosen} onChoose={setChosen} />
      {chosen !== undefined && <DayCounts day={chosen} counts={counts} />}
    </div>
  );
}

function Empty() {
  return (
    <p className={styles.quiet}>
      {say('history_empty')} <a href="#import">{say('history_empty_import')}</a>
    </p>
  );
}
