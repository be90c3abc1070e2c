import buttons from '@/components/button.module.css';
import { recordWords } from '@/components/records/record-words';
import { formatDate, formatNumber, say, sayCount } from '@/components/words';
import type { ImportPreview } from '@/lib/domain/import-preview';
import styles from './Import.module.css';
import { filesText, refusalText } from './import-words';

interface Props {
  readonly preview: ImportPreview;
  readonly onStore: () => unknown;
  readonly onDiscard: () => void;
}

/** What was found, before anything is stored. */
export function ImportFound({ preview, onStore, onDiscard }: Props) {
  const { kinds, readings, read, refusals } = preview;
  return (
    <div className={styles.box}>
      <h3 className={styles.subtitle}>{say('import_found')}</h3>
      {kinds.length > 0 && <KindsTable kinds={kinds} />}
      {readings > 0 && <p>{sayCount('import_readings', readings)}</p>}
      <p>{filesText(read, refusals)}</p>
      {refusals.length > 0 && (
        <ul className={styles.list}>
          {refusals.map((refusal) => (
            <li key={`${refusal.file} ${refusal.member}`}>{refusalText(refusal)}</li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{say('import_kept')}</p>
      <div className={styles.act}>
        <button type="button" className={buttons.primary} onClick={() => void onStore()}>
          {say('import_store')}
        </button>
        <button type="button" className={buttons.plain} onClick={onDiscard}>
          {say('import_discard')}
        </button>
      </div>
    </div>
  );
}

function KindsTable({ kinds }: Pick<ImportPreview, 'kinds'>) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{say('import_found')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('import_what')}</th>
          <th scope="col">{say('import_count')}</th>
          <th scope="col">{say('import_first')}</th>
          <th scope="col">{say('import_last')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, count, first, last }) => (
          <tr key={kind}>
            <th scope="row">{say(kind === 'conversation' ? 'import_conversation' : recordWords[kind])}</th>
            <td>{formatNumber(count)}</td>
            <td>{formatDate(first)}</td>
            <td>{formatDate(last)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
