import type { ValueReason } from '@/lib/domain/activity';
import { send } from '@/lib/messaging/send';
import { ask } from './ask';

/** Keeps the word of today's value, or that there is none. Whether it was kept; the summary that follows has it. */
export async function sayValueWord(why: ValueReason | 'none'): Promise<boolean> {
  return (await ask(send, { type: 'log', kind: 'value', why })).ok;
}
