import { useId } from 'react';
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
    <fieldset className={parts.part} disabled={isBusy}>
      <legend className={parts.title}>{say('retention_heading')}</legend>
      <div className={parts.acts}>
        {retentions.map((years) => (
          <label key={years}>
            <input type="radio" name={name} checked={years === retention} onChange={() => onChange(years)} />{' '}
            {years === 0 ? say('retention_0') : sayCount('retention_years', years)}
          </label>
        ))}
      </div>
      <p className={parts.text}>{say('retention_hint')}</p>
    </fieldset>
  );
}
