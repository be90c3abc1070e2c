import { utcFrom } from '@/lib/archive/text/dates';
import { datedRows } from './dated-rows';

/** Replies are among them: nothing in the file tells which. */
export const readComments = datedRows('comments', (row) => ({ kind: 'comment', at: utcFrom(row('date')) }));
