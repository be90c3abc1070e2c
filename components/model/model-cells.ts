import type { WordKey } from '@/components/words';

/** The cells of "How the estimate works", in order. Each id begins with `how`, so that its hash leads to that page. */
export const modelCells = [
  { id: 'how-what', title: 'model_what' },
  { id: 'how-time', title: 'model_time' },
  { id: 'how-more', title: 'model_more' },
  { id: 'how-inputs', title: 'model_inputs' },
  { id: 'how-unknown', title: 'model_unknown' },
  { id: 'how-learning', title: 'model_learning' },
  { id: 'how-unseen', title: 'model_unseen' },
] as const satisfies readonly { readonly id: `how-${string}`; readonly title: WordKey }[];

export type ModelCellId = (typeof modelCells)[number]['id'];
