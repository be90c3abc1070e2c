import buttons from '@/components/button.module.css';
import parts from '@/components/part.module.css';
import { formatList, say, sayCount } from '@/components/words';
import type { RestoreReport } from '@/lib/domain/backup/data-overview';
import { accountText, faultText, rowsText } from './file-words';

interface Props {
  readonly report: RestoreReport;
  /** It was merged, and the report says what that changed. */
  readonly isMerged: boolean;
  readonly isBusy: boolean;
  readonly onMerge: () => void;
  readonly onLeave: () => void;
}

/** What a file holds and would change, to be agreed to; afterwards what it changed. */
export function FileReport({ report, isMerged, isBusy, onMerge, onLeave }: Props) {
  return (
    <div className={parts.part} role="status">
      {report.isRefused ? <p>{say('file_refused')}</p> : <Sums report={report} isMerged={isMerged} />}
      <Faults report={report} />
      {!report.isRefused && !isMerged && (
        <div className={parts.acts}>
          <button type="button" className={buttons.primary} disabled={isBusy} onClick={onMerge}>
            {say('file_merge')}
          </button>
          <button type="button" className={buttons.plain} disabled={isBusy} onClick={onLeave}>
            {say('file_leave')}
          </button>
        </div>
      )}
    </div>
  );
}

function Sums({ report, isMerged }: Pick<Props, 'report' | 'isMerged'>) {
  const added = rowsText(report.added);
  const conflicts = Object.values(report.conflicts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      {isMerged && <p>{say('file_merged')}</p>}
      <p>{say('file_holds', rowsText(report.held))}</p>
      <p>{say('file_accounts', formatList(report.accounts.map(accountText)))}</p>
      <p>{added === '' ? say('file_adds_nothing') : say(isMerged ? 'file_added' : 'file_adds', added)}</p>
      {report.removed > 0 && <p>{sayCount('file_removes', report.removed)}</p>}
      {conflicts > 0 && <p>{sayCount('file_conflicts', conflicts)}</p>}
    </>
  );
}

function Faults({ report: { faults, faultCount, isRefused } }: Pick<Props, 'report'>) {
  if (faultCount === 0) return null;
  return (
    <>
      {!isRefused && <p>{sayCount('file_faults', faultCount)}</p>}
      <ul className={parts.lines}>
        {[...new Set(faults.map((fault) => faultText(fault, isRefused)))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
