import { utcFrom } from '@/lib/archive/text/dates';
import { datedRows } from './dated-rows';

/** Of whatever kind, to posts and to comments. */
export const readReactions = datedRows('reactions', (row) => ({ kind: 'reaction', at: utcFrom(row('date')) }));
