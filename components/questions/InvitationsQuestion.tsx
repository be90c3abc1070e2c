import { type FocusEvent, useRef, useState } from 'react';
import { readCount } from '@/components/read-number';
import { say } from '@/components/words';
import type { Invitations } from '@/lib/domain/estimate/rates';
import { countFault } from './count-fault';
import { Question } from './Question';
import styles from './Question.module.css';
import { useAnswer } from './use-answer';

interface Props {
  readonly value: Invitations | undefined;
  readonly most: number;
  readonly onAnswer: (value: Invitations | undefined) => Promise<boolean>;
}

interface Draft {
  readonly sent: string;
  readonly accepted: string;
}

const parts = [
  ['sent', 'answers_invitations_sent'],
  ['accepted', 'answers_invitations_accepted'],
] as const;

/** How many invitations were sent and accepted: two numbers that only mean something together. */
export function InvitationsQuestion({ value, most, onAnswer }: Props) {
  const [draft, setDraft] = useState<Draft>();
  const [fault, setFault] = useState<string>();
  const pair = useRef<HTMLDivElement>(null);
  const { kept, answer, begin } = useAnswer(onAnswer);
  const shown = draft ?? draftOf(value);
  const show = (next: Invitations | undefined): void => {
    setDraft(undefined);
    setFault(undefined);
    answer(next);
  };
  const commit = (): void => {
    if (!draft) return;
    const found = faultIn(draft, most);
    setFault(found);
    if (found === undefined) show(invitationsIn(draft));
  };
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (!pair.current?.contains(relatedTarget)) commit();
  };
  const type = (part: keyof Draft, text: string): void => {
    setDraft({ ...shown, [part]: text });
    begin();
  };
  return (
    <Question
      title={say('answers_invitations')}
      hint={say('answers_invitations_hint')}
      kept={kept}
      fault={fault}
      onForget={value && (() => show(undefined))}
    >
      <div className={styles.pair} ref={pair}>
        {parts.map(([part, word]) => (
          <label key={part}>
            {say(word)}
            <input
              className={styles.number}
              inputMode="numeric"
              autoComplete="off"
              aria-invalid={fault !== undefined}
              value={shown[part]}
              onChange={(event) => type(part, event.target.value)}
              onBlur={leave}
              onKeyDown={(event) => event.key === 'Enter' && commit()}
            />
          </label>
        ))}
      </div>
    </Question>
  );
}

function draftOf(value: Invitations | undefined): Draft {
  return { sent: String(value?.sent ?? ''), accepted: String(value?.accepted ?? '') };
}

/** Undefined when both were left out. */
function invitationsIn(draft: Draft): Invitations | undefined {
  const [sent, accepted] = [readCount(draft.sent), readCount(draft.accepted)];
  return sent === undefined || accepted === undefined ? undefined : { sent, accepted };
}

function faultIn(draft: Draft, most: number): string | undefined {
  const [sent, accepted] = [readCount(draft.sent), readCount(draft.accepted)];
  const fault = countFault(sent, most) ?? countFault(accepted, most);
  if (fault !== undefined) return fault;
  if ((sent === undefined) !== (accepted === undefined)) return say('answers_fault_both');
  return (accepted ?? 0) > (sent ?? 0) ? say('answers_fault_accepted') : undefined;
}
