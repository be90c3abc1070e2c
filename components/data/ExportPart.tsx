import buttons from '@/components/button.module.css';
import parts from '@/components/part.module.css';
import { formatMoment, say, sayCount } from '@/components/words';

interface Props {
  /** Epoch milliseconds; undefined before the first. */
  readonly lastExportAt: number | undefined;
  readonly startedAt: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly isBusy: boolean;
  readonly isSaved: boolean;
  readonly onSave: () => void;
  readonly onSaveTable: () => void;
}

/** Days after which a copy is called old. */
const oldAfter = 30;

const dayLength = 86_400_000;

/** Saves everything as a file, with a quiet word when that was long ago. */
export function ExportPart({ isBusy, isSaved, onSave, onSaveTable, ...times }: Props) {
  return (
    <section className={parts.part} aria-labelledby="export-title">
      <h3 id="export-title" className={parts.title}>
        {say('export_heading')}
      </h3>
      <p className={parts.text}>{say('export_text')}</p>
      <p>{reminder(times)}</p>
      <div className={parts.acts}>
        <button type="button" className={buttons.primary} disabled={isBusy} onClick={onSave}>
          {say('export_all')}
        </button>
        <button type="button" className={buttons.plain} disabled={isBusy} onClick={onSaveTable}>
          {say('export_table')}
        </button>
        <span role="status">{isSaved && say('export_saved')}</span>
      </div>
      <p className={parts.text}>{say('export_table_hint')}</p>
    </section>
  );
}

/** Nobody is reminded in the first month. */
function reminder({ lastExportAt, startedAt, now }: Pick<Props, 'lastExportAt' | 'startedAt' | 'now'>): string {
  const days = Math.floor((now - (lastExportAt ?? startedAt)) / dayLength);
  if (days > oldAfter) return lastExportAt === undefined ? say('export_never') : sayCount('export_old', days);
  return lastExportAt === undefined ? '' : say('export_last', formatMoment(lastExportAt));
}
