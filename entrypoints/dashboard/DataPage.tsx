import { useStore } from 'zustand';
import { RemoveAccountPart } from '@/components/accounts/RemoveAccountPart';
import { ExportPart } from '@/components/data/ExportPart';
import { FilePart } from '@/components/data/FilePart';
import { FileReport } from '@/components/data/FileReport';
import { PersistPart } from '@/components/data/PersistPart';
import { PrivacyProof } from '@/components/data/PrivacyProof';
import { RetentionPart } from '@/components/data/RetentionPart';
import { SnapshotsPart } from '@/components/data/SnapshotsPart';
import { WipePart } from '@/components/data/WipePart';
import { Panel } from '@/components/Panel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { say } from '@/components/words';
import type { DataOverview } from '@/lib/domain/backup/data-overview';
import type { DataStore } from '@/lib/state/data-state';
import { problemKind } from '@/lib/state/problem-kind';
import styles from './Part.module.css';
import { useAccounts } from './use-accounts';
import { useData } from './use-data';

/** Everything that the member can do with all of the data, and the proof of where it lies. */
export function DataPage() {
  const store = useData();
  const overview = useStore(store, (state) => state.overview);
  const busy = useStore(store, (state) => state.busy);
  return (
    <section className={styles.part} aria-labelledby="all-data-title">
      <Panel>
        <h2 id="all-data-title" className={styles.title}>
          {say('all_data_heading')}
        </h2>
        <p className={styles.text}>{say('all_data_intro')}</p>
        <p role="status">{busy && say('all_data_working')}</p>
        {overview ? (
          <Parts store={store} overview={overview} />
        ) : (
          <WipePart isBusy={busy !== undefined} onWipe={() => void store.getState().wipe()} />
        )}
      </Panel>
    </section>
  );
}

interface Props {
  readonly store: DataStore;
  readonly overview: DataOverview;
}

function Parts({ store, overview }: Props) {
  const { busy, done, problem, isPersisted, load, saveAll, saveTable, goBack, retain, persist, wipe } = useStore(store);
  const isBusy = busy !== undefined;
  return (
    <>
      {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void load()} />}
      {problem && <p>{say('all_data_failed')}</p>}
      <ExportPart
        lastExportAt={overview.lastExportAt}
        startedAt={overview.startedAt}
        now={Date.now()}
        isBusy={isBusy}
        isSaved={done === 'export' || done === 'csv'}
        onSave={() => void saveAll()}
        onSaveTable={() => void saveTable()}
      />
      <BringBack store={store} isBusy={isBusy} />
      <SnapshotsPart
        snapshots={overview.snapshots}
        isBusy={isBusy}
        isDone={done === 'go-back'}
        onBack={(snapshot) => void goBack(snapshot)}
      />
      <RetentionPart retention={overview.retention} isBusy={isBusy} onChange={(years) => void retain(years)} />
      <PersistPart
        isPersisted={isPersisted}
        wasAsked={done === 'persist'}
        isBusy={isBusy}
        onAsk={() => void persist()}
      />
      <PrivacyProof places={overview.places} />
      <RemoveAccount isBusy={isBusy} onRemoved={() => void load()} />
      <WipePart isBusy={isBusy} onWipe={() => void wipe()} />
    </>
  );
}

/** Its last copy is in the list of copies then. */
function RemoveAccount({ isBusy, onRemoved }: { readonly isBusy: boolean; readonly onRemoved: () => void }) {
  const { accounts, isBusy: isRemoving, removed, problem, remove } = useStore(useAccounts());
  return (
    <>
      {problem && <p role="alert">{say('accounts_failed')}</p>}
      <RemoveAccountPart
        accounts={accounts}
        isBusy={isBusy || isRemoving}
        removed={removed}
        onRemove={(line) => void remove(line).then(onRemoved)}
      />
    </>
  );
}

function BringBack({ store, isBusy }: { readonly store: DataStore; readonly isBusy: boolean }) {
  const { report, done, look, merge, leave } = useStore(store);
  return (
    <FilePart isBusy={isBusy} onFile={(file) => void look(file)}>
      {report && (
        <FileReport
          report={report}
          isMerged={done === 'restore'}
          isBusy={isBusy}
          onMerge={() => void merge()}
          onLeave={leave}
        />
      )}
    </FilePart>
  );
}
