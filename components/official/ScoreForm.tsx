import { type FormEvent, useRef, useState } from 'react';
import buttons from '@/components/button.module.css';
import { say } from '@/components/words';
import type { ScoreProblem, ToldScore } from '@/lib/domain/official/official';
import { ScoreFields } from './ScoreFields';
import styles from './ScoreForm.module.css';
import { ScorePaste } from './ScorePaste';
import { faultOf, type ScoreFault } from './score-faults';
import { emptyFields, type Fields, fieldsOf, notNumbers, toldOf } from './score-fields';

interface Props {
  /** Why what was told last cannot be LinkedIn's. */
  readonly problem: ScoreProblem | undefined;
  readonly onRead: (text: string) => ToldScore | 'none' | 'several';
  /** Whether it was kept. */
  readonly onSave: (told: ToldScore) => Promise<boolean>;
}

/** The official score, typed by the member or taken from a copied page, to be checked and saved. */
export function ScoreForm({ problem, onRead, onSave }: Props) {
  const [fields, setFields] = useState<Fields>(emptyFields);
  const [sent, setSent] = useState<Fields>();
  const [saves, setSaves] = useState(0);
  const [isSaving, setIsSaving] = useState(false);
  // The second submit of a double click may come before the first one is drawn, or when the form is empty again.
  const isBusy = useRef(false);
  const isSent = sent === fields;
  const save = async (): Promise<void> => {
    if (isBusy.current || (fields === emptyFields && saves > 0)) return;
    isBusy.current = true;
    setIsSaving(true);
    setSent(fields);
    if (await onSave(toldOf(fields))) {
      setFields((now) => (now === fields ? emptyFields : now));
      setSaves((count) => count + 1);
    }
    isBusy.current = false;
    setIsSaving(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <p className={styles.text}>{say('official_form_why')}</p>
      <ScoreFields fields={fields} faults={isSent ? faultsIn(fields, problem) : []} onChange={setFields} />
      <ScorePaste key={saves} onRead={onRead} onTold={(told) => setFields(fieldsOf(told))} />
      <div>
        {/* Not `disabled`, which would drop the focus of who pressed it by keyboard. */}
        <button type="submit" className={buttons.primary} aria-disabled={isSaving} aria-busy={isSaving}>
          {say('official_save')}
        </button>
      </div>
    </form>
  );
}

/** What was typed and is no number comes first: without it nothing else can be said. */
function faultsIn(fields: Fields, problem: ScoreProblem | undefined): readonly ScoreFault[] {
  const texts = notNumbers(fields).map((field) => ({ field, words: say('official_fault_number') }));
  if (texts.length > 0 || !problem) return texts;
  return [faultOf(problem, fields)];
}
