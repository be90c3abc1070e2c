import { describe, expect, it } from 'vitest';
import { chooseNudges } from '@/lib/domain/nudges/choose-nudge';
import { type AnswerKind, logWith, type NudgeLog } from '@/lib/domain/nudges/nudge-log';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import { readBefore } from '@/tests/domain/readings';
import { tallyBefore } from '@/tests/domain/tallies';
import { momentOf, ruleOf } from './moments';
import { factsOf, type NudgeStory, sourceOf } from './sources';

/** A member who is on LinkedIn now and then, and told what there is to tell. */
const member: NudgeStory = {
  tallies: [1, 3, 5, 9, 12].map((age) => tallyBefore(age, { reaction: 2, comment: 1 })),
  readings: readBefore(2, { connections: 240 }),
  answers: { profile: ['photo', 'headline', 'about'], media: ['cover'], groups: 0, coworkers: 4 },
};

/** The cards of one day when each is answered alike, up to `most` of them, and the log after it. */
function cardsOfDay(answer: AnswerKind, most = 9, before: NudgeLog = {}) {
  let log = before;
  const cards: RuleId[] = [];
  while (cards.length < most) {
    const card = cardWith(log);
    if (!card) break;
    cards.push(card);
    log = logWith(logWith(log, { rule: card, is: 'shown', ...now(cards) }), { rule: card, is: answer, ...now(cards) });
  }
  return { cards, log };
}

function now(cards: readonly RuleId[]) {
  return momentOf(0, 9 + cards.length / 60);
}

function cardWith(log: NudgeLog): RuleId | undefined {
  const { explanation, days } = sourceOf({ ...member, log });
  return chooseNudges({ ...explanation, facts: factsOf({ ...member, log }), log, now: momentOf(0, 10), today: days[0] })
    .card?.id;
}

describe('a day of a member', () => {
  it('who does whatever is proposed has three proposals, then the word that it is done, then silence', () => {
    const { cards } = cardsOfDay('done');
    const pillars = cards.map((id) => ruleOf(id).pillar);
    expect(pillars.filter((pillar) => pillar !== 'care')).toHaveLength(3);
    expect(cards.at(-1)).toBe('C07');
    expect(cards.slice(0, -1)).not.toContain('C07');
  });

  it('is done with something else once one of the three is taken back', () => {
    const { cards, log } = cardsOfDay('done');
    const last = cards.findLast((id) => ruleOf(id).pillar !== 'care');
    expect(last).toBeDefined();
    if (last) expect(cardWith(logWith(log, { rule: last, is: 'undo', ...momentOf(0, 11) }))).not.toBe('C07');
  });

  it.each<AnswerKind>(['later', 'never'])(
    'who answers %s to all is proposed no pillar three times in a row',
    (answer) => {
      const pillars = cardsOfDay(answer)
        .cards.map((id) => ruleOf(id).pillar)
        .filter((pillar) => pillar !== 'care');
      expect(pillars.length).toBeGreaterThan(3);
      const rows = pillars.filter((pillar, index) => pillar === pillars[index + 1] && pillar === pillars[index + 2]);
      expect(rows).toEqual([]);
    },
  );
});
