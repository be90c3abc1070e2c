import { Switch } from '@/components/Switch';
import { say } from '@/components/words';
import type { ReminderStatus } from '@/lib/domain/reminders/reminder-settings';
import styles from './Reminders.module.css';

interface Props {
  readonly status: ReminderStatus;
  /** The browser has just refused. */
  readonly isRefused: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Whether to be reminded, and why not though the member wanted it. */
export function ReminderSwitch({ status, isRefused, onSwitch }: Props) {
  return (
    <Switch
      id="remind"
      label={say('reminder_switch')}
      why={say('reminder_switch_why')}
      isOn={status === 'on'}
      onChange={onSwitch}
    >
      <p className={styles.fault} role="alert">
        {refusalOf(status, isRefused)}
      </p>
    </Switch>
  );
}

function refusalOf(status: ReminderStatus, isRefused: boolean): string {
  if (isRefused) return say('reminder_refused');
  return status === 'revoked' ? say('reminder_revoked') : '';
}
