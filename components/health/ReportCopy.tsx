import { useRef } from 'react';
import buttons from '@/components/button.module.css';
import { say } from '@/components/words';
import styles from './ReportCopy.module.css';

interface Props {
  /** Exactly what is copied; undefined until it was made. */
  readonly text: string | undefined;
  /** What became of the last press. */
  readonly copied: 'done' | 'refused' | undefined;
  /** Whether the browser allowed it. */
  readonly onCopy: () => Promise<boolean>;
}

/** The report for the maintainers, to be read first; it can be copied also where the browser keeps its clipboard shut. */
export function ReportCopy({ text, copied, onCopy }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <>
      <details ref={details} className={styles.details}>
        <summary className={styles.summary}>{say('report_show')}</summary>
        <textarea
          className={styles.text}
          readOnly
          rows={14}
          wrap="off"
          aria-label={say('report_text')}
          value={text ?? ''}
        />
      </details>
      <div className={styles.act}>
        <button
          type="button"
          className={buttons.plain}
          disabled={text === undefined}
          onClick={() => void onCopy().then((isDone) => isDone || select(details.current))}
        >
          {say('report_copy')}
        </button>
        <p className={styles.said} role="status">
          {copied && say(copied === 'done' ? 'report_copied' : 'report_refused')}
        </p>
      </div>
    </>
  );
}

/** Opens the text and selects it, so that one key copies it. */
function select(details: HTMLDetailsElement | null): void {
  if (!details) return;
  details.open = true;
  const text = details.querySelector('textarea');
  text?.focus();
  text?.select();
}
