import type { Act, Answer } from '@/lib/linkedin/endpoints';
import { type Family, familyOf } from '@/lib/linkedin/hooks';
import { decide } from './decide';
import { createInputs, type Input, type Inputs } from './inputs';
import { createIntent } from './intent';
import { createLedger } from './ledger';
import { matchInput } from './match';
import { readPage } from './page';
import { prepareProof } from './proof';
import type { Report } from './report';

export type Later = (work: () => void, delay: number) => void;

/** An answer of LinkedIn's, as the browser timed it. */
export interface Timed extends Answer {
  /** When the request started, on the frame's clock. */
  readonly begun: number;
  /** HTTP status; 0 for an aborted or failed request. */
  readonly status: number;
}

export interface Actions {
  readonly inputs: Inputs;
  answered(act: Act, answer: Timed): void;
}

/** Milliseconds that the page has to show what no answer told, and what an answer of 5xx left open. */
const proofDelay = 6_000;
const openDelay = 2_000;

/** Turns the member's inputs and LinkedIn's answers into reports: each input and each answer at most once. */
export function createActions(report: Report, later: Later): Actions {
  const intent = createIntent();
  const ledger = createLedger(report);
  const inputs = createInputs(intent, (input) => {
    // What happens around a frame is proven there.
    if (!input.trusted || input.element.ownerDocument !== document) return;
    input.proof = prepareProof(input);
    if (input.proof) later(() => prove(input), proofDelay);
  });
  return { inputs, answered };

  function answered(act: Act, answer: Timed): void {
    const input = matchInput(inputs.recent, familyOf(act), answer.begun);
    // 5xx has been seen after the write was done, so it leaves the action open; every other failure ends it.
    if (input && answer.status > 499) later(() => prove(input), openDelay);
    else if (input) judge(act, answer, input);
  }

  function judge(act: Act, { target, begun, status }: Timed, input: Input): void {
    const { element } = input;
    const key = input.target ?? target ?? undefined;
    const about = { input, page: readPage(), target: key, isCounted: ledger.isCounted(key ?? element) };
    settle(input, familyOf(act));
    const deed = status > 199 && status < 300 ? decide(act, about) : undefined;
    if (deed) ledger.carryOut(deed, { at: begun, confidence: 'confirmed', element });
  }

  function prove(input: Input): void {
    const { at, element } = input;
    const family = familyOf(input.control) || 'comment';
    const deed = input.spent.has(family) ? undefined : input.proof?.();
    if (!deed) return;
    settle(input, family);
    ledger.carryOut(deed, { at, confidence: 'likely', element });
  }

  function settle({ at, element, editor }: Input, family: Family): void {
    // A key, and the click that the browser makes of it on the same control, are one input.
    const isSame = (one: Input) => one.element === element && one.at <= at;
    for (const { spent } of inputs.recent.filter(isSame)) spent.add(family);
    if (family === 'comment') intent.sent(editor);
  }
}
