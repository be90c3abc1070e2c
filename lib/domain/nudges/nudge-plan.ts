import { logOf, type NudgeLog } from './nudge-log';
import { nudgeRules } from './nudge-rules';

/** Proposals that one day has, at most. */
const mostOfDay = 3;

/** Whether as many proposals as a day has were done; what care asks for does not count. */
export function isPlanDone(log: NudgeLog, today: string): boolean {
  const answers = nudgeRules.filter(({ pillar }) => pillar !== 'care').flatMap(({ id }) => logOf(log, id).answers);
  return answers.filter(({ is, day }) => is === 'done' && day === today).length >= mostOfDay;
}
