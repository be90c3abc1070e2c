import { useId, useState } from 'react';
import { say, type WordKey } from '@/components/words';
import type { ToldScore } from '@/lib/domain/official/official';
import styles from './ScoreForm.module.css';

interface Props {
  readonly onRead: (text: string) => ToldScore | 'none' | 'several';
  readonly onTold: (told: ToldScore) => void;
}

/** Takes the copied text of LinkedIn's page. The text itself is kept nowhere. */
export function ScorePaste({ onRead, onTold }: Props) {
  const id = useId();
  const [said, setSaid] = useState<WordKey>();
  const read = (text: string): void => {
    const found = text.trim() === '' ? undefined : onRead(text);
    if (typeof found === 'object') onTold(found);
    setSaid(typeof found === 'string' ? failures[found] : found && 'official_paste_found');
  };
  return (
    <div className={styles.paste}>
      <label htmlFor={id} className={styles.label}>
        {say('official_paste')}
      </label>
      <textarea
        id={id}
        className={styles.input}
        rows={3}
        aria-describedby={`${id}-said`}
        onChange={(event) => read(event.target.value)}
      />
      <p id={`${id}-said`} className={styles.text} role="status">
        {said && say(said)}
      </p>
    </div>
  );
}

const failures = { none: 'official_paste_none', several: 'official_paste_several' } as const;
