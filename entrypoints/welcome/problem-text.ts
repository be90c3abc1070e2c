import { problemWords } from '@/components/ProblemNotice';
import { say } from '@/components/words';
import type { Problem } from '@/lib/state/ask';
import { problemKind } from '@/lib/state/problem-kind';

/** What went wrong and what was kept, as a sentence or two. */
export function problemText(problem: Problem | undefined): string | undefined {
  return problem && say(problemWords[problemKind(problem)][1]);
}
