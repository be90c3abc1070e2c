import { useId } from 'react';
import styles from '@/components/choices.module.css';
import parts from '@/components/part.module.css';
import { say, sayCount } from '@/components/words';
import { type Retention, retentions } from '@/lib/domain/backup/data-overview';

interface Props {
  readonly retention: Retention;
  readonly isBusy: boolean;
  readonly onChange: (years: Retention) => void;
}

/** For how long single activities are kept. */
export function RetentionPart({ retention, isBusy, onChange }: Props) {
  const name = useId();
  return (
    <section className={parts.part}>
      <h3 id={`${name}-title`} className={parts.title}>
        {say('retention_heading')}
      </h3>
      <fieldset className={styles.choices} aria-labelledby={`${name}-title`} disabled={isBusy}>
        {retentions.map((years) => (
          <label key={years} className={styles.choice}>
            <input type="radio" name={name} checked={years === retention} onChange={() => onChange(years)} />
            {years === 0 ? say('retention_0') : sayCount('retention_years', years)}
          </label>
        ))}
      </fieldset>
      <p className={parts.text}>{say('retention_hint')}</p>
    </section>
  );
}
