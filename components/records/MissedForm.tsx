import { type FormEvent, useState } from 'react';
import { kindsOf } from '@/components/pillar-kinds';
import { say } from '@/components/words';
import { type SensedKind, sensedKinds } from '@/lib/domain/activity';
import { pillars } from '@/lib/domain/pillar';
import { DayChoice } from './DayChoice';
import styles from './Records.module.css';
import { recordWords } from './record-words';

interface Props {
  /** The day that is shown; another one may be chosen. */
  readonly day: string;
  readonly today: string;
  readonly onAdd: (kind: SensedKind, day: string) => unknown;
}

/** What happened most is missed most. */
const first: SensedKind = 'comment';

/** Adds something that was not seen. */
export function MissedForm({ day, today, onAdd }: Props) {
  const [kind, setKind] = useState<SensedKind>(first);
  const [on, setOn] = useState(day);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    void onAdd(kind, on);
  };
  return (
    <details>
      <summary className={styles.summary}>{say('records_missed')}</summary>
      <form className={styles.fields} onSubmit={add}>
        <label className={styles.field}>
          {say('records_kind')}
          <select className={styles.input} value={kind} onChange={({ target }) => setKind(kindIn(target.value))}>
            {pillars
              .flatMap((pillar) => kindsOf[pillar])
              .map((each) => (
                <option key={each} value={each}>
                  {say(recordWords[each])}
                </option>
              ))}
          </select>
        </label>
        <DayChoice day={on} today={today} onChoose={setOn} />
        <button type="submit" className={styles.button}>
          {say('records_add')}
        </button>
      </form>
    </details>
  );
}

function kindIn(value: string): SensedKind {
  return sensedKinds.find((kind) => kind === value) ?? first;
}
