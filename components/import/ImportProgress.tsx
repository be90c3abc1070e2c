import { useId } from 'react';
import buttons from '@/components/button.module.css';
import { say } from '@/components/words';
import type { Progress } from '@/lib/domain/import-preview';
import styles from './Import.module.css';

interface Props {
  readonly progress: Progress | undefined;
  readonly onCancel: () => void;
}

/** How far reading is, and a way out of it. */
export function ImportProgress({ progress, onCancel }: Props) {
  const label = useId();
  return (
    <div className={styles.box}>
      <p id={label}>{progress ? say('import_reading_member', progress.member) : say('import_reading')}</p>
      <progress
        className={styles.bar}
        aria-labelledby={label}
        {...(progress && { value: progress.done, max: progress.total })}
      />
      <button type="button" className={buttons.plain} onClick={onCancel}>
        {say('import_cancel')}
      </button>
    </div>
  );
}
