import styles from '@/components/switch.module.css';
import { say } from '@/components/words';
import type { ReminderStatus } from '@/lib/domain/reminders/reminder-settings';
import own from './Reminders.module.css';

interface Props {
  readonly status: ReminderStatus;
  /** The browser has just refused. */
  readonly isRefused: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Whether to be reminded, and why not though the member wanted it. */
export function ReminderSwitch({ status, isRefused, onSwitch }: Props) {
  const isOn = status === 'on';
  return (
    <div className={styles.choice}>
      <input
        id="remind"
        className={styles.switch}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby="remind-why"
        onChange={(event) => onSwitch(event.target.checked)}
      />
      <div>
        <label htmlFor="remind" className={styles.label}>
          {say('reminder_switch')}
        </label>
        <p id="remind-why" className={styles.why}>
          {say('reminder_switch_why')}
        </p>
        <p className={own.fault} role="alert">
          {refusalOf(status, isRefused)}
        </p>
      </div>
    </div>
  );
}

function refusalOf(status: ReminderStatus, isRefused: boolean): string {
  if (isRefused) return say('reminder_refused');
  return status === 'revoked' ? say('reminder_revoked') : '';
}
