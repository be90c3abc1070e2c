import { useStore } from 'zustand';
import { Panel } from '@/components/Panel';
import { ByHandForm } from '@/components/records/ByHandForm';
import { ByHandList } from '@/components/records/ByHandList';
import { say } from '@/components/words';
import { addDays } from '@/lib/domain/day';
import { recordLines } from '@/lib/domain/record-lines';
import { sortsOf } from '@/lib/domain/record-sorts';
import type { RecordsStore } from '@/lib/state/records-state';
import type { TodayStore } from '@/lib/state/today-state';
import { followHash } from './follow-hash';
import styles from './Part.module.css';
import { RecordsFoot } from './RecordsFoot';
import { useRecords } from './use-records';

interface Props {
  readonly store: TodayStore;
}

const sorts = sortsOf(['appointment', 'conversation']);

/** Appointments and conversations of the last 28 days, logged by hand. */
export function AppointmentsPage({ store }: Props) {
  const today = useStore(store, (state) => state.day);
  const records = useRecords({ from: addDays(today, -27), to: today, sorts });
  return (
    <section id="appointments" className={styles.part} aria-labelledby="appointments-title" ref={followHash}>
      <Panel>
        <h2 id="appointments-title" className={styles.title}>
          {say('by_hand_heading')}
        </h2>
        <p className={styles.text}>{say('by_hand_intro')}</p>
        <ByHandForm today={today} onLog={records.getState().log} />
        <ByHand today={today} records={records} />
        <RecordsFoot records={records} />
      </Panel>
    </section>
  );
}

function ByHand({ today, records: store }: { readonly today: string; readonly records: RecordsStore }) {
  const records = useStore(store, (state) => state.records);
  const assumed = useStore(store, (state) => state.assumed);
  const hasFailed = useStore(store, (state) => state.problem !== undefined);
  const { move, remove, restore } = store.getState();
  if (!records) return hasFailed ? null : <p aria-busy="true">{say('records_loading')}</p>;
  return (
    <ByHandList
      lines={recordLines(records, assumed)}
      today={today}
      onMove={move}
      onRemove={remove}
      onRestore={restore}
    />
  );
}
