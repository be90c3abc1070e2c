import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { Questionnaire, type QuestionnaireProps } from '@/components/questions/Questionnaire';
import type { Answers } from '@/lib/domain/estimate/answers';
import { withAnswer } from '@/lib/state/answer-changes';

export const nothing = { value: undefined, evidence: undefined };

interface Opening {
  readonly answers?: Answers;
  readonly numbers?: Partial<QuestionnaireProps['numbers']>;
  /** Whether what is answered is kept. */
  readonly isKept?: boolean;
}

/** The questions over a store that keeps what it is told, or refuses it. */
export function openQuestions({ answers: before = {}, numbers = {}, isKept = true }: Opening = {}) {
  const spies = { answer: vi.fn(), number: vi.fn() };
  function Questions() {
    const [answers, setAnswers] = useState(before);
    return (
      <Questionnaire
        answers={answers}
        numbers={{ endorsements: nothing, connections: nothing, ...numbers }}
        onAnswer={async (key, value) => {
          spies.answer(key, value);
          if (isKept) setAnswers(withAnswer(answers, key, value));
          return isKept;
        }}
        onNumber={async (what, value) => {
          spies.number(what, value);
          return isKept;
        }}
      />
    );
  }
  render(<Questions />);
  return { ...spies, user: userEvent.setup() };
}

export const question = (name: RegExp) => within(screen.getByRole('group', { name }));
