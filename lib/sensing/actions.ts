import type { Act } from '@/lib/linkedin/endpoints';
import { familyOf } from '@/lib/linkedin/hooks';
import { type Aftermath, createAftermath } from './aftermath';
import type { Deed } from './decide';
import { type Case, type Desk, deedOf, type Later, settle, type Timed } from './desk';
import { createInputs, type Input, type Inputs } from './inputs';
import { createIntent } from './intent';
import { createLedger } from './ledger';
import { matchInput, rounding } from './match';
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
const switchStep = 20;
const switchLooks = 200;
/** A few looks less, where it counts unless the page says otherwise. */
const fewLooks = 40;

/** Acts whose request is the same for on and off. */
const switches = /^(follow|endorse)/;

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
  const isSwitch = switches.test(act) && input.on === undefined;
  if (deed && isSwitch) watchSwitch(desk, one, deed);
  else if (deed) carryOut(desk, one, deed);
}

function carryOut({ ledger, later, report, inputs }: Desk, { act, input, answer }: Case, deed: Deed): void {
  const { element, control = '' } = input;
  // Without a known button, nothing told how the share box was opened.
  if (act === 'post' && !control) report.miss(act, 'input', input.at);
  const by = [answer.name ?? '', control].filter(Boolean);
  const takeBack = ledger.carryOut(deed, { at: input.at, confidence: 'confirmed', element, by });
  const last = inputs.recent.find(({ trusted, at }) => trusted && at <= answer.begun + rounding);
  later(
    () => (isRefused(input, last === input, inputs.recent[0] === input) || input.doubt?.()) && takeBack(),
    doubtDelay,
  );
}

/** The request is the same for on and off: the page has to show which of the two it was. */
function watchSwitch(desk: Desk, one: Case, deed: Deed): void {
  const { element, state } = one.input;
  const isFollow = one.act === 'follow:any';
  const look = (left: number): void => {
    const isOn = desk.top?.wasSwitched(element, state, isFollow);
    if (isOn === undefined && left > 0 && element.isConnected) desk.later(() => look(left - 1), switchStep);
    else if (isOn ?? isOnUnlessTold(desk, one)) carryOut(desk, one, deed);
  };
  look(isFollow ? switchLooks : fewLooks);
}

/** The page never told: a switch that looked off was switched on, and so was every endorsement. */
function isOnUnlessTold({ report }: Desk, { act, input: { seemsOff, isAside, at } }: Case): boolean {
  const isKnown = seemsOff || act !== 'follow:any';
  if (!isKnown && !isAside) report.miss('follow', 'label', at);
  return isKnown;
}

function published(desk: Desk, article: string): void {
  const isPublishing = ({ control, trusted, at }: Input) =>
    trusted && control === 'post' && performance.now() - at < publishing;
  const input = desk.inputs.recent.find(isPublishing);
  if (!input || input.spent.has('post')) return;
  settle(desk, input, 'post');
  desk.ledger.carryOut({ kind: 'article', target: article }, { at: input.at, confidence: 'confirmed' });
}
