import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '@/lib/domain/day';
import { chooseNudges } from '@/lib/domain/nudges/choose-nudge';
import { firingRules } from '@/lib/domain/nudges/firing-rules';
import { logWith, type NudgeEvent, type NudgeLog } from '@/lib/domain/nudges/nudge-log';
import { nudgeRules, type RuleId } from '@/lib/domain/nudges/nudge-rules';
import { today } from '@/tests/domain/tallies';
import { idsOf } from './choices';
import { logFrom, situations } from './histories';
import { momentOf, ruleOf } from './moments';

/** Each try works out a whole estimate. */
const often = { numRuns: 300 };

describe('for whatever was counted, told, shown and answered', () => {
  it('there is never more than one card with two spare ones, each once, and always the same', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const choice = chooseNudges(situation);
        const ids = idsOf(choice);
        expect(ids.length).toBeLessThanOrEqual(3);
        expect(choice.card === undefined).toBe(ids.length === 0);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => ruleOf(id).invites).length).toBeLessThanOrEqual(1);
        expect(chooseNudges(situation)).toEqual(choice);
      }),
      often,
    );
  });

  it('nothing comes in its cool-down, but for what was put off', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        for (const id of idsOf(chooseNudges(situation))) expect(coolingDays(id, situation.events)).toEqual([]);
      }),
      often,
    );
  });

  it('no pillar comes three times in a row within a week, whichever of the cards is looked at', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const chosen = idsOf(chooseNudges(situation)).map((id) => ({ ...ruleOf(id), ...momentOf(0) }));
        const cards = chosen.filter(({ pillar }) => pillar !== 'care');
        const before = shownIn(situation.log);
        const isSame = before.at(-1)?.day === today && before.at(-1)?.id === cards[0]?.id;
        const tail = [...(isSame ? before.slice(0, -1) : before), ...cards].slice(-cards.length - 2);
        expect(tail.filter((_, index) => isRow(tail.slice(index, index + 3)))).toEqual([]);
      }),
      often,
    );
  });

  it('nothing fires that is not known to be true, and forgetting facts makes nothing fire', () => {
    fc.assert(
      fc.property(situations, fc.func(fc.boolean()), (situation, isForgotten) => {
        const firing = firingRules(situation.facts);
        expect(firing.map(({ id }) => id)).toEqual(expect.arrayContaining([...idsOf(chooseNudges(situation))]));
        const kept = Object.entries(situation.facts).filter(([name]) => !isForgotten(name));
        expect(firing).toEqual(expect.arrayContaining([...firingRules(Object.fromEntries(kept))]));
      }),
      often,
    );
  });

  it('the order of events of different rules is irrelevant', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const byRule = situation.events.toSorted((one, other) => one.rule.localeCompare(other.rule));
        const log = logFrom(byRule);
        expect(log).toEqual(situation.log);
        expect(chooseNudges({ ...situation, log })).toEqual(chooseNudges(situation));
      }),
      often,
    );
  });

  it('what shall never come again does not', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const [first] = idsOf(chooseNudges(situation));
        fc.pre(first !== undefined);
        const log = logWith(situation.log, { rule: first, is: 'never', ...momentOf(0) });
        for (const ago of [0, -1, -400]) {
          const later = chooseNudges({ ...situation, log, now: momentOf(ago, 23) });
          expect(idsOf(later)).not.toContain(first);
        }
      }),
      often,
    );
  });
});

/** Days within its cool-down on which a rule was done, or shown and not put off; without what was taken back. */
function coolingDays(id: RuleId, all: readonly NudgeEvent[]): readonly string[] {
  const own = all.filter(({ rule }) => rule === id);
  const answered: NudgeEvent[] = [];
  for (const event of own) {
    if (event.is === 'undo') answered.pop();
    else if (event.is !== 'shown' && answered.at(-1)?.is !== 'never') answered.push(event);
  }
  const isPutOff = (day: string) =>
    ['later', 'next-week'].includes(answered.findLast((one) => one.day === day)?.is ?? '');
  const shown = own.filter(({ is, day }) => is === 'shown' && day < today && !isPutOff(day));
  const done = answered.filter(({ is }) => is === 'done');
  return [...shown, ...done].map(({ day }) => day).filter((day) => daysBetween(day, today) < ruleOf(id).cooldownDays);
}

function shownIn(log: NudgeLog) {
  const shown = nudgeRules.flatMap((rule) => (log[rule.id]?.shown ?? []).map((moment) => ({ ...rule, ...moment })));
  return shown.filter(({ pillar }) => pillar !== 'care').toSorted((one, other) => one.at - other.at);
}

function isRow(cards: readonly { readonly pillar: string; readonly day: string }[]): boolean {
  const [one, two, three] = cards;
  if (!(one && two && three) || one.pillar !== two.pillar || two.pillar !== three.pillar) return false;
  return daysBetween(one.day, two.day) < 7 && daysBetween(two.day, three.day) < 7;
}
