import { say } from '@/components/words';
import type { Vacation } from '@/lib/domain/reminders/reminder-settings';
import { Choice } from './Choice';
import { CommittedInput } from './CommittedInput';
import styles from './Reminders.module.css';

interface Props {
  readonly vacation: Vacation | undefined;
  readonly fault: string | undefined;
  readonly onChange: (vacation: Vacation | undefined) => void;
}

/** The first and the last day off. One day alone is a vacation of one day, until the other is chosen. */
export function VacationChoice({ vacation, fault, onChange }: Props) {
  const input = (end: keyof Vacation) => (
    <CommittedInput
      type="date"
      label={say(end === 'from' ? 'reminder_first_day' : 'reminder_last_day')}
      value={vacation?.[end] ?? ''}
      isFaulty={fault !== undefined}
      onCommit={(day) => onChange({ from: day, to: day, ...vacation, [end]: day })}
    />
  );
  return (
    <Choice title={say('reminder_vacation')} hint={say('reminder_vacation_hint')} fault={fault}>
      {input('from')}
      {input('to')}
      {vacation && (
        <button type="button" className={styles.quiet} onClick={() => onChange(undefined)}>
          {say('reminder_vacation_remove')}
        </button>
      )}
    </Choice>
  );
}
