import type { Act } from '@/lib/linkedin/endpoints';
import { familyOf } from '@/lib/linkedin/hooks';
import { type Aftermath, createAftermath } from './aftermath';
import type { Deed } from './decide';
import { type Case, type Desk, deedOf, type Later, settle, type Timed } from './desk';
import { createInputs, type Input, type Inputs } from './inputs';
import { createIntent } from './intent';
import { createLedger } from './ledger';
import { matchInput } from './match';
import { isRefused } from './proof';
import type { Report } from './report';
import type { TopPart } from './top-part';

export interface Actions {
  readonly inputs: Inputs;
  answered(act: Act, answer: Timed): void;
  /** The page went from the editor of an article to the article. */
  published(article: string): void;
}

interface Tools {
  readonly report: Report;
  readonly later: Later;
  readonly top: TopPart | undefined;
}

/** Milliseconds until the page has shown what an answer came to, and how often and long a switch is looked at for it. */
const doubtDelay = 1_500;
const switchStep = 500;
const switchLooks = 8;

/** Milliseconds between the click that publishes an article and the article. */
const publishing = 60_000;

/** An answer without any known input is LinkedIn's own, unless the member was at work (milliseconds). */
const atWork = 3_000;

/** Turns the member's inputs and LinkedIn's answers into reports: each input and each answer at most once. */
export function createActions({ report, later, top }: Tools): Actions {
  const intent = createIntent();
  const inputs = createInputs({ intent, top }, (input) => aftermath.await(input));
  const desk: Desk = { report, later, top, intent, inputs, ledger: createLedger(report) };
  const aftermath = createAftermath(desk);
  return {
    inputs,
    answered: (act, answer) => answered(desk, aftermath, { act, answer }),
    published: (article) => published(desk, article),
  };
}

function answered(desk: Desk, aftermath: Aftermath, { act, answer }: Omit<Case, 'input'>): void {
  const { inputs, report } = desk;
  const family = familyOf(act);
  const input = matchInput(inputs.recent, family, answer.begun);
  if (!input) {
    if (Math.abs(answer.begun - inputs.lastTouch()) < atWork) report.miss(family, 'click', answer.begun);
    return;
  }
  // 5xx has been seen after the write was done, so it leaves the action open; every other failure ends it.
  if (answer.status > 499) aftermath.leaveOpen({ act, answer, input });
  else judge(desk, { act, answer, input });
}

function judge(desk: Desk, one: Case): void {
  const { act, answer, input } = one;
  settle(desk, input, familyOf(act));
  if (answer.status < 200 || answer.status > 299) return;
  const deed = deedOf(desk, one);
  if (deed && act === 'follow:any' && input.on === undefined) followSwitch(desk, one, deed);
  else if (deed) carryOut(desk, one, deed);
}

function carryOut({ ledger, later, report }: Desk, { act, input, answer }: Case, deed: Deed): void {
  const { element, control = '' } = input;
  // Without a known button, nothing told how the share box was opened.
  if (act === 'post' && !control) report.miss(act, 'input', input.at);
  const by = [answer.name ?? '', control].filter(Boolean);
  const takeBack = ledger.carryOut(deed, { at: answer.begun, confidence: 'confirmed', element, by });
  later(() => (isRefused(input) || input.doubt?.()) && takeBack(), doubtDelay);
}

/** The page has to show what was done: the request is the same for both. */
function followSwitch(desk: Desk, one: Case, deed: Deed): void {
  const { later, report, top } = desk;
  const look = (looks: number): void => {
    const isFollowed = top?.wasSwitchedOn(one.input.element, one.input.state);
    if (isFollowed) carryOut(desk, one, deed);
    else if (isFollowed === undefined && looks < switchLooks) later(() => look(looks + 1), switchStep);
    else if (isFollowed === undefined) report.miss('follow', 'label', one.input.at);
  };
  look(0);
}

function published(desk: Desk, article: string): void {
  const isPublishing = ({ control, trusted, at }: Input) =>
    trusted && control === 'post' && performance.now() - at < publishing;
  const input = desk.inputs.recent.find(isPublishing);
  if (!input || input.spent.has('post')) return;
  settle(desk, input, 'post');
  desk.ledger.carryOut({ kind: 'article', target: article }, { at: input.at, confidence: 'confirmed' });
}
