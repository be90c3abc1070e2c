import type { Problem } from './ask';

/** Which of the pages' four explanations fits a problem. */
export function problemKind(problem: Problem | undefined): 'newer' | 'failed' | 'silent' | 'refused' {
  if (problem === 'database-newer') return 'newer';
  if (problem === 'database-failed') return 'failed';
  return problem === undefined || problem === 'no-answer' ? 'silent' : 'refused';
}
