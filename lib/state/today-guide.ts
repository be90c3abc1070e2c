import type { Guide } from '@/lib/domain/nudges/guide';
import type { NudgeAnswer } from '@/lib/domain/nudges/nudge-log';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import { ask } from './ask';
import { guideAfter, guideWithout } from './guide-changes';
import { lookAtClock, receive, report, type TodayContext } from './today-context';

/** Tells that a proposal was really seen: once a day as long as the page is open. A failure is no news to the member. */
export async function showNudge(context: TodayContext, rule: RuleId): Promise<void> {
  const sighting = `${lookAtClock(context)} ${rule}`;
  if (context.seen.has(sighting)) return;
  context.seen.add(sighting);
  const outcome = await ask(context.send, { type: 'nudge', rule, event: 'shown' });
  if (outcome.ok) receive(context, { summary: outcome.value });
  else context.seen.delete(sighting);
}

/** Keeps an answer; it can be taken back until the next one. */
export async function answerNudge(context: TodayContext, answer: NudgeAnswer): Promise<void> {
  const takeBack = assume(context, (guide) => guideAfter(guide, answer));
  context.store.setState({ answered: undefined });
  const outcome = await ask(context.send, { type: 'nudge', rule: answer.rule, event: answer.is });
  if (!outcome.ok) {
    takeBack();
    return report(context, outcome.problem);
  }
  receive(context, { summary: outcome.value });
  context.store.setState({ answered: answer, undo: undefined });
}

/** Takes the last answer back. */
export async function undoAnswer(context: TodayContext): Promise<void> {
  const { answered } = context.store.getState();
  if (!answered) return;
  context.store.setState({ answered: undefined });
  const isDone = await takeBackAnswer(context, answered.rule);
  if (!isDone) context.store.setState({ answered });
}

/** Lets a proposal that was put away for good come again. */
export async function bringBack(context: TodayContext, rule: RuleId): Promise<void> {
  const takeBack = assume(context, (guide) => guideWithout(guide, rule));
  if (context.store.getState().answered?.rule === rule) context.store.setState({ answered: undefined });
  if (!(await takeBackAnswer(context, rule))) takeBack();
}

async function takeBackAnswer(context: TodayContext, rule: RuleId): Promise<boolean> {
  const outcome = await ask(context.send, { type: 'nudge', rule, event: 'undo' });
  if (outcome.ok) receive(context, { summary: outcome.value });
  else report(context, outcome.problem);
  return outcome.ok;
}

/** Shows a change of the guide at once; the result takes it back, unless the truth has arrived since. */
function assume({ store }: TodayContext, change: (guide: Guide) => Guide): () => void {
  const { arrivals, summary: before } = store.getState();
  const show = (guide: Guide | undefined): void =>
    store.setState(({ summary }) => ({ summary: summary && guide && { ...summary, guide } }));
  if (before?.guide) show(change(before.guide));
  return () => {
    if (store.getState().arrivals === arrivals) show(before?.guide);
  };
}
