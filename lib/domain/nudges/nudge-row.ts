import { daysBetween } from '@/lib/domain/day';
import type { Pillar } from '@/lib/domain/pillar';
import { type Instant, logOf, type NudgeLog } from './nudge-log';
import { type NudgeRule, nudgeRules, type RuleId } from './nudge-rules';

/** A card of a pillar that was shown. */
interface Showing extends Instant {
  readonly id: RuleId;
  readonly pillar: Pillar;
}

/** The cards of pillars in the order in which they were shown; those of care do not count. */
export type Row = readonly Showing[];

/** How often a pillar may come in a row, and the days without any card after which a row is over. */
const longest = 2;
const forgottenAfter = 7;

/** All cards that the log still knows. Of two at the same moment the order of the library decides. */
export function rowOf(log: NudgeLog): Row {
  return nudgeRules
    .flatMap((rule) => logOf(log, rule.id).shown.flatMap((shown) => showingOf(rule, shown)))
    .toSorted((one, other) => one.at - other.at);
}

/** The row after one more card; what stands there already is not shown again. */
export function rowWith(row: Row, rule: NudgeRule, now: Instant): Row {
  const last = row.at(-1);
  const before = last?.id === rule.id && last.day === now.day ? row.slice(0, -1) : row;
  return [...before, ...showingOf(rule, now)];
}

/** Whether a card would be the third of its pillar in a row. */
export function isThird(row: Row, rule: NudgeRule, now: Instant): boolean {
  if (rule.pillar === 'care') return false;
  const last = rowWith(row, rule, now).slice(-(longest + 1));
  const isRow = last.every(({ day }, index) => daysBetween(day, last[index + 1]?.day ?? now.day) < forgottenAfter);
  return last.length > longest && isRow && last.every(({ pillar }) => pillar === rule.pillar);
}

function showingOf({ id, pillar }: NudgeRule, { at, day }: Instant): Row {
  return pillar === 'care' ? [] : [{ id, pillar, at, day }];
}
