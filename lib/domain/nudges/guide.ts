import { slopesOf } from '@/lib/domain/official/calibration';
import { type Choice, chooseNudges } from './choose-nudge';
import type { FactSource } from './fact-source';
import { factsFrom } from './facts-from';
import { firingRules } from './firing-rules';
import { isNever, logOf, type NudgeLog } from './nudge-log';
import { nudgeRules, type RuleId } from './nudge-rules';

/** The guide of one moment: what it proposes, and what it was told to keep quiet about. */
export interface Guide extends Choice {
  /** What the member never wants to see again, in the order of the library; each can be brought back. */
  readonly never: readonly RuleId[];
  /** Enough was done today: nothing more is proposed, and nothing reminds. */
  readonly isOver?: true;
}

/** Works out the guide from everything that is known of one account. */
export function guideOf(source: FactSource): Guide {
  const { clock: now, explanation, days, log } = source;
  const { inputs, salesNavigator, calibration } = explanation;
  const facts = factsFrom(source);
  const choice = chooseNudges({
    facts,
    log,
    now,
    inputs,
    salesNavigator,
    today: days[0],
    ...(calibration && { slopes: slopesOf(calibration) }),
  });
  const isOver = firingRules(facts).some(({ care }) => care === 'ends-day');
  return { ...choice, never: neverIn(log), ...(isOver && { isOver }) };
}

function neverIn(log: NudgeLog): readonly RuleId[] {
  return nudgeRules.filter(({ id }) => isNever(logOf(log, id))).map(({ id }) => id);
}
