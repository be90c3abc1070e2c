import type { Act, Answer } from '@/lib/linkedin/endpoints';
import type { Family } from '@/lib/linkedin/hooks';
import type { Deed } from './decide';
import { type Circumstances, decide } from './decide';
import { attribute } from './dom';
import type { Input, Inputs } from './inputs';
import type { Intent } from './intent';
import type { Ledger } from './ledger';
import { readPage } from './page';
import type { Report } from './report';
import type { TopPart } from './top-part';

export type Later = (work: () => void, delay: number) => void;

/** An answer of LinkedIn's, as the browser timed it. */
export interface Timed extends Answer {
  /** When the request started, on the frame's clock. */
  readonly begun: number;
  /** HTTP status; 0 for an aborted or failed request. */
  readonly status: number;
}

/** All that lies on the table when an answer and an input are brought together. */
export interface Desk {
  readonly report: Report;
  readonly later: Later;
  readonly top: TopPart | undefined;
  readonly intent: Intent;
  readonly ledger: Ledger;
  readonly inputs: Inputs;
}

/** An answer with the input that brought it about. */
export interface Case {
  readonly act: Act;
  readonly answer: Timed;
  readonly input: Input;
}

/** What an answer comes to, in the light of its input and of the page. */
export function deedOf({ ledger }: Desk, { act, answer, input }: Case): Deed | undefined {
  const target = input.target ?? answer.target ?? undefined;
  const about: Circumstances = {
    input,
    page: readPage(),
    target,
    switched: answer.target ?? nameOf(input.element),
    isCounted: ledger.isCounted(target ?? input.element),
  };
  return decide(act, about);
}

/** The input has had its answer. A key, and the click that the browser makes of it on the same control, are one input. */
export function settle({ inputs, intent }: Desk, { at, element, editor }: Input, family: Family): void {
  for (const one of inputs.recent) if (one.element === element && one.at <= at) one.spent.add(family);
  if (family === 'comment') intent.sent(editor);
}

/** What a switch says about whom it is for: its key without the state. */
function nameOf(element: Element): string | undefined {
  const key = attribute(element, 'componentkey') ?? '';
  return key.includes('urn:') ? key.replace(/_\w+$/, '') : undefined;
}
