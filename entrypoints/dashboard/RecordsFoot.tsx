import { useStore } from 'zustand';
import { ProblemBanner } from '@/components/ProblemBanner';
import { LastDeed } from '@/components/records/LastDeed';
import { problemKind } from '@/lib/state/problem-kind';
import type { RecordsStore } from '@/lib/state/records-state';

/** What was done last with a way back, or why it was not done. */
export function RecordsFoot({ records }: { readonly records: RecordsStore }) {
  const last = useStore(records, (state) => state.last);
  const problem = useStore(records, (state) => state.problem);
  const { load, undoLast } = records.getState();
  return (
    <>
      {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void load()} />}
      <LastDeed deed={last?.deed} count={last?.count} onUndo={last?.undo && undoLast} />
    </>
  );
}
