import { type Step, stepOf } from '@/lib/domain/next-action/next-action';
import { areKnown, firingRules } from './firing-rules';
import { type FactName, type Facts, type FactValue, nudgeFacts, type Unit } from './nudge-facts';
import { logOf } from './nudge-log';
import { isResting } from './nudge-rest';
import { isThird, type Row, rowOf, rowWith } from './nudge-row';
import { type NudgeRule, nudgeRules, type RuleId } from './nudge-rules';
import { type NudgeWorth, type WorthSituation, worthOf } from './nudge-worth';

/** A fact that fills a sentence, and what it is, so that it can be written as such. */
export interface ToldFact {
  readonly value: FactValue;
  readonly unit: Unit;
}

/** One proposal, ready to be shown. */
export interface Nudge {
  readonly id: RuleId;
  readonly pillar: NudgeRule['pillar'];
  /** Minutes it takes; 0 asks for nothing. */
  readonly minutes: number;
  /** How far it carries the estimate; undefined where that cannot be said. */
  readonly step?: Step;
  /** What fills its sentence `nudge_<id>`, in order. */
  readonly words: readonly ToldFact[];
  /** What fills `nudge_<id>_why`, in order; undefined when there is no reason to show. */
  readonly why?: readonly ToldFact[];
}

/** What is proposed now. */
export interface Choice {
  /** The one card; undefined when there is nothing to say. */
  readonly card?: Nudge;
  /** At most two more, for a member who asks for something else. */
  readonly spare: readonly Nudge[];
}

/** What a choice rests on. */
export interface NudgeSituation extends WorthSituation {
  readonly facts: Facts;
}

interface Candidate extends Partial<NudgeWorth> {
  readonly rule: NudgeRule;
}

const most = 3;

/** Comments of a week that make an invitation one of somebody known. */
const enoughComments = 3;

/**
 * Chooses at most one card and two spare ones: rules that are true and do not rest, care first, then by what they are worth
 * for their minutes; never a pillar three times in a row, no two invitations a day, nothing but care once the day is over.
 */
export function chooseNudges(situation: NudgeSituation): Choice {
  const { facts, log, now } = situation;
  const firing = firingRules(facts);
  const isDayOver = firing.some(({ care }) => care === 'ends-day');
  const open = firing.filter((rule) => !isResting(rule, log, now) && isInviteFitting(rule, situation));
  const candidates = [...caring(open), ...(isDayOver ? [] : ranked(open, situation))];
  const [card, ...spare] = pick(candidates, rowOf(log), now).map((candidate) => nudgeOf(candidate, facts));
  return { ...(card && { card }), spare };
}

/** Of an invitation, beside the guard in its condition: real conversation came before, and no other was proposed today. */
function isInviteFitting(rule: NudgeRule, { facts, log, now }: NudgeSituation): boolean {
  if (!rule.invites) return true;
  const isKnownToThem = (facts['d7.comments'] ?? 0) >= enoughComments || (facts['log.met'] ?? 0) >= 1;
  const others = nudgeRules.filter(({ id, invites }) => invites && id !== rule.id);
  const isOnly = others.every(({ id }) => logOf(log, id).shown.every(({ day }) => day !== now.day));
  return isKnownToThem && isOnly;
}

function caring(rules: readonly NudgeRule[]): readonly Candidate[] {
  return rules.filter(({ care }) => care !== undefined).map((rule) => ({ rule }));
}

function ranked(rules: readonly NudgeRule[], situation: NudgeSituation): readonly Candidate[] {
  return rules
    .flatMap((rule) => {
      const worth = worthOf(rule, situation);
      return worth ? [{ rule, ...worth }] : [];
    })
    .toSorted((one, other) => other.priority - one.priority);
}

/** The first ones that may follow each other: whoever looks at all of them has seen no pillar three times in a row. */
function pick(candidates: readonly Candidate[], row: Row, now: NudgeSituation['now']): readonly Candidate[] {
  const picked: Candidate[] = [];
  let seen = row;
  while (picked.length < most) {
    const next = candidates.find((candidate) => fitsAfter(picked, candidate) && !isThird(seen, candidate.rule, now));
    if (!next) break;
    picked.push(next);
    seen = rowWith(seen, next.rule, now);
  }
  return picked;
}

function fitsAfter(picked: readonly Candidate[], { rule }: Candidate): boolean {
  return picked.every((one) => one.rule.id !== rule.id && !(one.rule.invites && rule.invites));
}

function nudgeOf({ rule, gain }: Candidate, facts: Facts): Nudge {
  const { id, pillar, minutes, words = [], why } = rule;
  return {
    id,
    pillar,
    minutes,
    ...(gain !== undefined && { step: stepOf(gain) }),
    words: tell(words, facts),
    ...(why && areKnown(why, facts) && { why: tell(why, facts) }),
  };
}

function tell(names: readonly FactName[], facts: Facts): readonly ToldFact[] {
  return names.flatMap((name) => {
    const { [name]: value } = facts;
    return value === undefined ? [] : [{ value, unit: nudgeFacts[name].unit }];
  });
}
