import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import buttons from '@/components/button.module.css';
import { ImportDone } from '@/components/import/ImportDone';
import { ImportFound } from '@/components/import/ImportFound';
import { ImportProgress } from '@/components/import/ImportProgress';
import { refusalText } from '@/components/import/import-words';
import { formatMoment, say, sayCount } from '@/components/words';
import type { ImportState, ImportStore } from '@/lib/state/import-state';
import styles from './ImportPage.module.css';

/** Where the import stands, read out as it changes. */
export function ImportStepView({ store }: { readonly store: ImportStore }) {
  const state = useStore(store);
  return (
    <>
      <div role="status">{stepSaid(state)}</div>
      {stepDone(state)}
      <LastImport state={state} />
    </>
  );
}

function stepSaid({ step }: ImportState): ReactNode {
  if (step.is === 'storing') return <p>{say('import_storing')}</p>;
  if (step.is === 'undoing') return <p>{say('import_undoing')}</p>;
  if (step.is === 'undone') return <p>{say('import_undone')}</p>;
  if (step.is === 'stored') return <ImportDone report={step.report} />;
  if (step.is !== 'refused') return null;
  return (
    <p>
      {step.refusal ? refusalText(step.refusal) : say('import_unreadable')} {say('import_nothing_changed')}
    </p>
  );
}

function stepDone({ step, store, discard }: ImportState): ReactNode {
  if (step.is === 'reading') return <ImportProgress progress={step.progress} onCancel={discard} />;
  if (step.is === 'found') return <ImportFound preview={step.found.preview} onStore={store} onDiscard={discard} />;
  return null;
}

function LastImport({ state: { last, step, undo } }: { readonly state: ImportState }) {
  const isBusy = step.is === 'reading' || step.is === 'found' || step.is === 'storing' || step.is === 'undoing';
  if (!last || isBusy) return null;
  return (
    <p className={styles.last}>
      {sayCount('import_latest', last.activities, formatMoment(last.at))}{' '}
      <button type="button" className={buttons.plain} onClick={() => void undo()}>
        {say('import_undo')}
      </button>
    </p>
  );
}
