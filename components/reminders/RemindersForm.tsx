import { useState } from 'react';
import { say, type WordKey } from '@/components/words';
import { isFaultless, reminderFaults, type WindowFault } from '@/lib/domain/reminders/reminder-faults';
import type { ReminderSettings } from '@/lib/domain/reminders/reminder-settings';
import styles from './Reminders.module.css';
import { SpanChoice } from './SpanChoice';
import { VacationChoice } from './VacationChoice';
import { WorkdaysChoice } from './WorkdaysChoice';

interface Props {
  readonly settings: ReminderSettings;
  readonly onChange: (settings: ReminderSettings) => void;
}

const faultWords: Readonly<Record<WindowFault, WordKey>> = {
  backwards: 'reminder_fault_backwards',
  quiet: 'reminder_fault_quiet',
  overlap: 'reminder_fault_overlap',
};

/** When to be reminded. Each change is kept at once; one that cannot be stays here, with the reason, until it can. */
export function RemindersForm({ settings, onChange }: Props) {
  const [draft, setDraft] = useState<Partial<ReminderSettings>>({});
  const shown = { ...settings, ...draft };
  const { windows, quiet, workdays, vacation } = shown;
  const [first, second] = windows;
  const faults = reminderFaults(shown);
  const change = (part: Partial<ReminderSettings>): void => {
    const next = { ...shown, ...part };
    const isKept = isFaultless(next);
    setDraft(isKept ? {} : { ...draft, ...part });
    if (isKept) onChange(next);
  };
  return (
    <div className={styles.form}>
      <SpanChoice
        title={say('reminder_window_1')}
        span={first}
        fault={wordsOf(faults.windows[0])}
        onChange={(window) => change({ windows: [window, second] })}
      />
      <SpanChoice
        title={say('reminder_window_2')}
        span={second}
        fault={wordsOf(faults.windows[1])}
        onChange={(window) => change({ windows: [first, window] })}
      />
      <QuietChoice quiet={quiet} onChange={(span) => change({ quiet: span })} />
      <WorkdaysChoice workdays={workdays} onChange={(days) => change({ workdays: days })} />
      <VacationChoice
        vacation={vacation}
        fault={faults.vacation && say('reminder_fault_vacation')}
        onChange={(days) => change({ vacation: days })}
      />
    </div>
  );
}

function wordsOf(fault: WindowFault | undefined): string | undefined {
  return fault && say(faultWords[fault]);
}

interface QuietProps {
  readonly quiet: ReminderSettings['quiet'];
  readonly onChange: (quiet: ReminderSettings['quiet']) => void;
}

function QuietChoice({ quiet, onChange }: QuietProps) {
  return (
    <SpanChoice
      title={say('reminder_quiet_hours')}
      hint={say('reminder_quiet_hint')}
      span={quiet}
      onChange={onChange}
    />
  );
}
