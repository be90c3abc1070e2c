import type { Tally } from './tally';

/** Conversations of one day: threads written to, replies given, and those logged by hand. */
export function conversationsOf(tally: Pick<Tally, 'counts' | 'threads'> | undefined): number {
  if (!tally) return 0;
  const { counts, threads } = tally;
  return threads + (counts.reply ?? 0) + (counts.conversation ?? 0);
}
