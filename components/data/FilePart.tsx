import { type ReactNode, useId } from 'react';
import parts from '@/components/part.module.css';
import { say } from '@/components/words';
import styles from './Data.module.css';

interface Props {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
  /** What is said of the file. */
  readonly children: ReactNode;
}

/** Takes a file to bring back; a file can be dropped on the field as well. */
export function FilePart({ isBusy, onFile, children }: Props) {
  const id = useId();
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // Emptied, so that the same file can be chosen again.
    input.value = '';
    if (file) onFile(file);
  };
  return (
    <section className={parts.part} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={parts.title}>
        {say('file_heading')}
      </h3>
      <p className={parts.text}>{say('file_text')}</p>
      <label htmlFor={id} className="visually-hidden">
        {say('file_label')}
      </label>
      <input
        id={id}
        className={styles.file}
        type="file"
        accept=".json,application/json"
        disabled={isBusy}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      {children}
    </section>
  );
}
