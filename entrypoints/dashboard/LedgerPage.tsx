import { useState } from 'react';
import { useStore } from 'zustand';
import { Panel } from '@/components/Panel';
import { CorrectionList } from '@/components/records/CorrectionList';
import { DayChoice } from '@/components/records/DayChoice';
import { MissedForm } from '@/components/records/MissedForm';
import { RecordsTable } from '@/components/records/RecordsTable';
import { say } from '@/components/words';
import { firstCorrectable } from '@/lib/domain/corrections';
import { recordLines } from '@/lib/domain/record-lines';
import type { RecordsStore } from '@/lib/state/records-state';
import type { TodayStore } from '@/lib/state/today-state';
import { followHash } from './follow-hash';
import styles from './Part.module.css';
import { RecordsFoot } from './RecordsFoot';
import { useRecords } from './use-records';

interface Props {
  readonly store: TodayStore;
}

/** What was counted, one by one, on a day of the last 7; what is wrong can be corrected. */
export function LedgerPage({ store }: Props) {
  const today = useStore(store, (state) => state.day);
  const [chosen, setChosen] = useState<string>();
  // A day that was chosen stays until it can no longer be corrected; else it is always today.
  const day = chosen !== undefined && chosen >= firstCorrectable(today) ? chosen : today;
  const records = useRecords({ from: day, to: day });
  return (
    <section id="ledger" className={styles.part} aria-labelledby="ledger-title" ref={followHash}>
      <Panel>
        <h2 id="ledger-title" className={styles.title}>
          {say('records_heading')}
        </h2>
        <p className={styles.text}>{say('records_intro')}</p>
        <DayChoice day={day} today={today} onChoose={setChosen} />
        <DayRecords key={day} day={day} records={records} />
        <MissedForm key={`missed ${day}`} day={day} today={today} onAdd={records.getState().add} />
        <RecordsFoot records={records} />
      </Panel>
    </section>
  );
}

function DayRecords({ day, records: store }: { readonly day: string; readonly records: RecordsStore }) {
  const records = useStore(store, (state) => state.records);
  const assumed = useStore(store, (state) => state.assumed);
  const { remove, restore, takeBack } = store.getState();
  if (!records) return <Loading store={store} />;
  return (
    <>
      <RecordsTable day={day} lines={recordLines(records, assumed)} onRemove={remove} onRestore={restore} />
      <CorrectionList {...records} onTakeBack={takeBack} />
    </>
  );
}

function Loading({ store }: { readonly store: RecordsStore }) {
  const hasFailed = useStore(store, (state) => state.problem !== undefined);
  return hasFailed ? null : (
    <p className={styles.text} aria-busy="true">
      {say('records_loading')}
    </p>
  );
}
