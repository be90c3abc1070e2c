import { defaultAccount } from '@/lib/domain/account';
import type { Traits } from '@/lib/domain/activity';
import type { Metric } from '@/lib/domain/reading';

/**
 * Ids of what an export holds. They say nothing that the record does not say itself: where the row stood, its second, and
 * its place among the rows of that second. So the same row has the same id in every export, and a later export, which has
 * more rows, has the same ids and more.
 */
export interface Ids {
  next(at: number, traits?: Traits): string;
}

/**
 * Ids of the rows of one file.
 * @param source the file's plain name.
 */
export function createIds(source: string, account: string): Ids {
  const places = new Map<string, number>();
  return {
    next: (at, traits) => {
      const row = ['a', source, second(at), ...(traits ? [letters(traits)] : [])].join('-');
      const place = places.get(row) ?? 0;
      places.set(row, place + 1);
      return ownId(`${row}-${place}`, account);
    },
  };
}

/** Ids of messages begin with the mark of their thread, by which a day's threads are counted. */
export function messageIds(): { next(thread: string, at: number): string } {
  const places = new Map<string, number>();
  return {
    next: (thread, at) => {
      const message = `${thread}-${second(at)}`;
      const place = places.get(message) ?? 0;
      places.set(message, place + 1);
      return `${message}-${place}`;
    },
  };
}

interface ReadingName {
  readonly source: 'archive' | 'workbook';
  readonly metric: Metric;
  readonly day: string;
}

/** The id of a number of one day: the same in every export, whatever the number is there. */
export function readingId({ source, metric, day }: ReadingName, account: string): string {
  return ownId(`${source.slice(0, 1)}-${metric}-${day}`, account);
}

/** A second, in few letters. */
function second(at: number): string {
  return Math.floor(at / 1000).toString(36);
}

/** Two members may have done the same in the same second. */
function ownId(id: string, account: string): string {
  return account === defaultAccount ? id : `${id}-${account}`;
}

function letters({ form, note }: Traits): string {
  return `${form?.slice(0, 1) ?? ''}${note === undefined ? '' : Number(note)}`;
}
