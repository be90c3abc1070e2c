import type { Answers } from '@/lib/domain/estimate/answers';
import type { Inputs } from '@/lib/domain/estimate/signals';

/** Every question, so that a new one does not compile until it is counted. */
const questions: Readonly<Record<keyof Answers, true>> = {
  profile: true,
  media: true,
  groups: true,
  seniors: true,
  coworkers: true,
  invitations: true,
  salesNavigator: true,
  seenShare: true,
};

/** Answers with another one to one question; undefined makes it unknown again. */
export function withAnswer<Key extends keyof Answers>(
  answers: Answers,
  key: Key,
  value: Answers[Key] | undefined,
): Answers {
  const { [key]: _, ...others } = answers;
  return value === undefined ? others : { ...others, [key]: value };
}

/** How many questions are answered; endorsements and connections also where LinkedIn's page has answered them. */
export function countAnswered(answers: Answers, inputs: Inputs): { readonly answered: number; readonly all: number } {
  const isKnown = [
    // The keys of the table are its type.
    ...(Object.keys(questions) as (keyof Answers)[]).map((key) => answers[key] !== undefined),
    inputs.endorsements !== undefined,
    inputs.connections !== undefined,
  ];
  return { answered: isKnown.filter(Boolean).length, all: isKnown.length };
}
