import { useStore } from 'zustand';
import { HealthTable } from '@/components/health/HealthTable';
import { ReportCopy } from '@/components/health/ReportCopy';
import { Panel } from '@/components/Panel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { say, type WordKey } from '@/components/words';
import type { HealthView } from '@/lib/domain/health/health-view';
import { problemKind } from '@/lib/state/problem-kind';
import type { ReportStore } from '@/lib/state/report-store';
import type { TodayStore } from '@/lib/state/today-state';
import { isOff } from '@/lib/state/today-view';
import { followHash } from './follow-hash';
import styles from './HealthPage.module.css';

interface Props {
  readonly store: TodayStore;
  readonly report: ReportStore;
}

/** Whether everything is counted, and a report for those who can repair it. */
export function HealthPage({ store, report }: Props) {
  const health = useStore(store, (state) => state.health);
  const isCountingOff = useStore(store, isOff);
  const isEmpty = isCountingOff || health === undefined || Object.keys(health).length === 0;
  return (
    <section id="health" className={styles.health} aria-labelledby="health-title" ref={followHash}>
      <Panel>
        <h2 id="health-title" className={styles.title}>
          {say('health_heading')}
        </h2>
        <p className={styles.text}>{say(isCountingOff ? 'zero_health' : introOf(health ?? {}))}</p>
        {!isEmpty && <HealthTable health={health} />}
        <ReportSection report={report} />
      </Panel>
    </section>
  );
}

function introOf(health: HealthView): WordKey {
  if (Object.keys(health).length === 0) return 'health_empty';
  return Object.values(health).every(({ state }) => state === 'working') ? 'health_well' : 'health_broken';
}

function ReportSection({ report }: Pick<Props, 'report'>) {
  const text = useStore(report, (state) => state.text);
  const copied = useStore(report, (state) => state.copied);
  const problem = useStore(report, (state) => state.problem);
  const { copy, load } = report.getState();
  return (
    <>
      <h3 className={styles.subtitle}>{say('report_heading')}</h3>
      <p className={styles.text}>{say('report_why')}</p>
      {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void load()} />}
      <ReportCopy text={text} copied={copied} onCopy={copy} />
    </>
  );
}
