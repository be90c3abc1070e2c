import { utcFrom } from '@/lib/archive/text/dates';
import { datedRows } from './dated-rows';

export const readInstantReposts = datedRows('instantreposts', (row) => ({
  kind: 'repost',
  at: utcFrom(row('date')),
  traits: { form: 'instant' },
}));
