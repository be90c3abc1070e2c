import { say } from '@/components/words';
import type { Answers } from '@/lib/domain/estimate/answers';
import { mediaWords, profileWords, seatWords, seenWords } from './answer-words';
import { ChecklistQuestion } from './ChecklistQuestion';
import { ChoiceQuestion } from './ChoiceQuestion';
import { NumberQuestion } from './NumberQuestion';
import { QuestionGroup } from './QuestionGroup';
import { type ReadNumber, type ReadNumberId, ReadNumberQuestion } from './ReadNumberQuestion';
import { RelationsQuestions } from './RelationsQuestions';

export interface QuestionnaireProps {
  readonly answers: Answers;
  /** Numbers that are readings: LinkedIn shows them, or the member types them. */
  readonly numbers: Readonly<Record<ReadNumberId, ReadNumber>>;
  /** Undefined makes it unknown again. Whether it was kept. */
  readonly onAnswer: <Key extends keyof Answers>(key: Key, value: Answers[Key] | undefined) => Promise<boolean>;
  /** Undefined takes back what was typed. */
  readonly onNumber: (what: ReadNumberId, value: number | undefined) => Promise<boolean>;
}

/** The most groups that LinkedIn allows (2026-11). */
const mostGroups = 100;
/** More endorsements than anybody has. */
const mostEndorsements = 100_000;

/** What only the member knows, one question each; every answer is optional and kept at once. */
export function Questionnaire(props: QuestionnaireProps) {
  const { answers, onAnswer } = props;
  return (
    <>
      <BrandQuestions {...props} />
      <QuestionGroup pillar="insights">
        <NumberQuestion
          title={say('answers_groups')}
          value={answers.groups}
          most={mostGroups}
          onAnswer={(value) => onAnswer('groups', value)}
        />
      </QuestionGroup>
      <RelationsQuestions {...props} />
      <QuestionGroup>
        <ChoiceQuestion
          title={say('answers_seat')}
          hint={say('answers_seat_hint')}
          options={seatWords}
          value={answers.salesNavigator}
          onAnswer={(value) => onAnswer('salesNavigator', value)}
        />
        <ChoiceQuestion
          title={say('answers_seen')}
          hint={say('answers_seen_hint')}
          options={seenWords}
          value={answers.seenShare}
          onAnswer={(value) => onAnswer('seenShare', value)}
        />
      </QuestionGroup>
    </>
  );
}

function BrandQuestions({ answers, numbers, onAnswer, onNumber }: QuestionnaireProps) {
  return (
    <QuestionGroup pillar="brand">
      <ChecklistQuestion
        title={say('answers_profile')}
        items={profileWords}
        value={answers.profile}
        onAnswer={(value) => onAnswer('profile', value)}
      />
      <ChecklistQuestion
        title={say('answers_media')}
        items={mediaWords}
        value={answers.media}
        onAnswer={(value) => onAnswer('media', value)}
      />
      <ReadNumberQuestion
        what="endorsements"
        number={numbers.endorsements}
        most={mostEndorsements}
        onNumber={onNumber}
      />
    </QuestionGroup>
  );
}
