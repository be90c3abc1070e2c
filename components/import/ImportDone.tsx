import { say, sayCount } from '@/components/words';
import type { ImportReport } from '@/lib/domain/import-report';
import styles from './Import.module.css';
import { auditTexts } from './import-words';

/** What an import added, and what it says of counting. */
export function ImportDone({ report }: { readonly report: ImportReport }) {
  const { activities, readings, known, audits } = report;
  const lines = auditTexts(audits);
  return (
    <div className={styles.box}>
      <p>
        {activities + readings === 0 ? say('import_nothing_new') : sayCount('import_added', activities)}{' '}
        {readings > 0 && sayCount('import_added_readings', readings)} {known > 0 && sayCount('import_known', known)}
      </p>
      {lines.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{say('import_audit')}</h3>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={styles.quiet}>{say('import_audit_note')}</p>
        </>
      )}
    </div>
  );
}
