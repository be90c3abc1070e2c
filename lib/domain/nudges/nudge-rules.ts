import { brandRules } from './brand-rules';
import { careRules } from './care-rules';
import { findRules } from './find-rules';
import { insightsRules } from './insights-rules';
import { relationsRules } from './relations-rules';
import type { Placed } from './rule-line';

const lines = [...brandRules, ...findRules, ...insightsRules, ...relationsRules, ...careRules];

export type RuleId = (typeof lines)[number]['id'];

export interface NudgeRule extends Placed {
  readonly id: RuleId;
}

/** The library: 52 rules. Conditions, cool-downs and minutes are set by hand; the grade says what they rest on. */
export const nudgeRules: readonly NudgeRule[] = lines;
