import { slopesOf } from '@/lib/domain/official/calibration';
import { type Choice, chooseNudges } from './choose-nudge';
import type { FactSource } from './fact-source';
import { factsFrom } from './facts-from';
import { isNever, logOf, type NudgeLog } from './nudge-log';
import { nudgeRules, type RuleId } from './nudge-rules';

/** The guide of one moment: what it proposes, and what it was told to keep quiet about. */
export interface Guide extends Choice {
  /** What the member never wants to see again, in the order of the library; each can be brought back. */
  readonly never: readonly RuleId[];
}

/** Works out the guide from everything that is known of one account. */
export function guideOf(source: FactSource): Guide {
  const { clock: now, explanation, days, log } = source;
  const { inputs, salesNavigator, calibration } = explanation;
  const choice = chooseNudges({
    facts: factsFrom(source),
    log,
    now,
    inputs,
    salesNavigator,
    today: days[0],
    ...(calibration && { slopes: slopesOf(calibration) }),
  });
  return { ...choice, never: neverIn(log) };
}

function neverIn(log: NudgeLog): readonly RuleId[] {
  return nudgeRules.filter(({ id }) => isNever(logOf(log, id))).map(({ id }) => id);
}
