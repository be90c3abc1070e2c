import buttons from '@/components/button.module.css';
import { say } from '@/components/words';
import styles from './Review.module.css';

interface Props {
  readonly text: string;
  /** What became of the last press. */
  readonly copied: 'done' | 'refused' | undefined;
  readonly onCopy: (text: string) => void;
}

/** Copies the review; where the browser keeps its clipboard shut, the text is there to be copied by hand. */
export function MarkdownCopy({ text, copied, onCopy }: Props) {
  return (
    <>
      <div className={styles.act}>
        <button type="button" className={buttons.plain} onClick={() => onCopy(text)}>
          {say('review_copy')}
        </button>
        <p className={styles.said} role="status">
          {copied && say(copied === 'done' ? 'review_copied' : 'review_refused')}
        </p>
      </div>
      {copied === 'refused' && (
        <textarea
          ref={select}
          className={styles.text}
          readOnly
          rows={12}
          aria-label={say('review_text')}
          value={text}
        />
      )}
    </>
  );
}

/** So that one key copies it. */
function select(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}
