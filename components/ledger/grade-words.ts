import type { WordKey } from '@/components/words';
import type { Grade } from '@/lib/domain/estimate/evidence';

export const gradeWords: Readonly<Record<Grade, WordKey>> = {
  A: 'why_grade_a',
  B: 'why_grade_b',
  C: 'why_grade_c',
  D: 'why_grade_d',
};
