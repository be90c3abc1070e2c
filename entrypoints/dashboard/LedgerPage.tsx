import { useStore } from 'zustand';
import { Panel } from '@/components/Panel';
import { LedgerDays } from '@/components/records/LedgerDays';
import { LedgerSearch } from '@/components/records/LedgerSearch';
import { MissedForm } from '@/components/records/MissedForm';
import { say } from '@/components/words';
import { recordLines } from '@/lib/domain/record-lines';
import type { RecordsStore } from '@/lib/state/records-state';
import type { TodayStore } from '@/lib/state/today-state';
import { followHash } from './follow-hash';
import styles from './Part.module.css';
import { RecordsFoot } from './RecordsFoot';
import { useLedger } from './use-ledger';

interface Props {
  readonly store: TodayStore;
}

/** Everything that was counted, one by one; what is wrong can be corrected. */
export function LedgerPage({ store }: Props) {
  const today = useStore(store, (state) => state.day);
  const ledger = useLedger(today);
  const { filter, records, choose } = ledger;
  return (
    <section id="ledger" className={styles.part} aria-labelledby="ledger-title" ref={followHash}>
      <Panel>
        <h2 id="ledger-title" className={styles.title}>
          {say('records_heading')}
        </h2>
        <p className={styles.text}>{say('records_intro')}</p>
        <LedgerSearch filter={filter} today={today} onFilter={choose} />
        <LedgerRecords today={today} ledger={ledger} />
        <MissedForm key={today} day={today} today={today} onAdd={records.getState().add} />
        <div className={styles.foot}>
          <RecordsFoot records={records} />
        </div>
      </Panel>
    </section>
  );
}

interface RecordsProps {
  readonly today: string;
  readonly ledger: ReturnType<typeof useLedger>;
}

function LedgerRecords({ today, ledger: { filter, records: store, goOn, goBack } }: RecordsProps) {
  const records = useStore(store, (state) => state.records);
  const assumed = useStore(store, (state) => state.assumed);
  const { remove, restore, takeBack, clear } = store.getState();
  if (!records) return <Loading store={store} />;
  return (
    <LedgerDays
      records={records}
      lines={recordLines(records, assumed)}
      today={today}
      isNarrow={filter.kinds.length + filter.origins.length + filter.words.length > 0}
      onRemove={remove}
      onRestore={restore}
      onTakeBack={takeBack}
      onClear={clear}
      onNewer={goBack}
      onMore={goOn}
    />
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
