import buttons from './button.module.css';
import { Notice } from './Notice';
import { say, type WordKey } from './words';

/** What can be wrong, in the words of this page: the reasons why our background part did not do what was asked. */
export type ProblemKind = 'newer' | 'failed' | 'silent' | 'refused';

export const problemWords = {
  newer: ['problem_newer', 'problem_newer_why'],
  failed: ['problem_failed', 'problem_failed_why'],
  silent: ['problem_silent', 'problem_silent_why'],
  refused: ['problem_refused', 'problem_refused_why'],
} as const satisfies Record<ProblemKind, readonly [WordKey, WordKey]>;

interface Props {
  readonly kind: ProblemKind;
  readonly onRetry: () => void;
}

/** Says what is wrong and what was kept. Data of a newer version is not tried again: only an update helps. */
export function ProblemNotice({ kind, onRetry }: Props) {
  const [title, text] = problemWords[kind];
  return (
    <Notice title={say(title)} text={say(text)}>
      {kind !== 'newer' && (
        <button type="button" className={buttons.plain} onClick={onRetry}>
          {say('try_again')}
        </button>
      )}
    </Notice>
  );
}
