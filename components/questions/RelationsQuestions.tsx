import { say } from '@/components/words';
import { InvitationsQuestion } from './InvitationsQuestion';
import { NumberQuestion } from './NumberQuestion';
import { QuestionGroup } from './QuestionGroup';
import type { QuestionnaireProps } from './Questionnaire';
import { ReadNumberQuestion } from './ReadNumberQuestion';

/** The most connections that LinkedIn allows (2026-11). */
const mostConnections = 30_000;
/** More invitations than anybody sends. */
const mostInvitations = 100_000;

export function RelationsQuestions({ answers, numbers, onAnswer, onNumber }: QuestionnaireProps) {
  // Parts of the connections: they cannot be more than all of them.
  const most = numbers.connections.value ?? mostConnections;
  return (
    <QuestionGroup pillar="relations">
      <ReadNumberQuestion what="connections" number={numbers.connections} most={mostConnections} onNumber={onNumber} />
      <NumberQuestion
        title={say('answers_seniors')}
        value={answers.seniors}
        most={most}
        onAnswer={(value) => onAnswer('seniors', value)}
      />
      <NumberQuestion
        title={say('answers_coworkers')}
        value={answers.coworkers}
        most={most}
        onAnswer={(value) => onAnswer('coworkers', value)}
      />
      <InvitationsQuestion
        value={answers.invitations}
        most={mostInvitations}
        onAnswer={(value) => onAnswer('invitations', value)}
      />
    </QuestionGroup>
  );
}
