import { type FormEvent, useState } from 'react';
import buttons from '@/components/button.module.css';
import { Panel } from '@/components/Panel';
import { WorkdaysChoice } from '@/components/reminders/WorkdaysChoice';
import { say } from '@/components/words';
import type { WeeklyGoals } from '@/lib/domain/momentum/goals';
import { GoalFields } from './GoalFields';
import { StepActions } from './StepActions';
import styles from './WeekForm.module.css';
import { type GoalTexts, goalFaults, goalsOf, textsOf } from './week-fields';

/** What the member wants of a week. */
export interface Week {
  /** Monday is 1, Sunday is 7. */
  readonly workdays: readonly number[];
  readonly goals: WeeklyGoals;
}

interface Props {
  readonly week: Week;
  /** Why it was not kept, in the member's language. */
  readonly refusal: string | undefined;
  /** What was chosen stays here in any case. */
  readonly onSave: (week: Week) => Promise<void>;
}

/** Workdays and goals, kept together when the member goes on. */
export function WeekForm({ week, refusal, onSave }: Props) {
  const [workdays, setWorkdays] = useState(week.workdays);
  const [texts, setTexts] = useState<GoalTexts>(() => textsOf(week.goals));
  const [isSent, setIsSent] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const faults = goalFaults(texts);
  const save = async (): Promise<void> => {
    setIsSent(true);
    if (isSaving || faults.length > 0) return;
    setIsSaving(true);
    await onSave({ workdays, goals: goalsOf(texts) });
    setIsSaving(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Panel>
        <WorkdaysChoice workdays={workdays} onChange={setWorkdays} />
      </Panel>
      <Panel>
        <GoalFields texts={texts} faults={isSent ? faults : []} onChange={setTexts} />
      </Panel>
      <p className={styles.refusal} role="alert">
        {refusal}
      </p>
      <StepActions back="#counting">
        {/* Not `disabled`, which would drop the focus of who pressed it by keyboard. */}
        <button type="submit" className={buttons.primary} aria-disabled={isSaving} aria-busy={isSaving}>
          {say('intro_continue')}
        </button>
        <a href="#score" className={buttons.plain}>
          {say('intro_skip')}
        </a>
      </StepActions>
    </form>
  );
}
