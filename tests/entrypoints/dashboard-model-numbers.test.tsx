// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type ModelCellId, modelCells } from '@/components/model/model-cells';
import { pillarWords } from '@/components/pillar-kinds';
import { formatShare, say } from '@/components/words';
import * as parameters from '@/lib/domain/estimate/parameters';
import { pillarPoints, pillars } from '@/lib/domain/pillar';
import messages from '@/public/_locales/en/messages.json';
import { openModel } from './open-model';

afterEach(cleanup);

interface Said {
  readonly cell: ModelCellId;
  readonly of: keyof typeof parameters;
  readonly words: () => readonly string[];
}

function rateWords({ floor, span, assumedHits, assumedTries, enoughTries }: parameters.RateCurve): readonly string[] {
  return [
    `nothing at ${formatShare(floor)}, everything at ${formatShare(floor + span)}`,
    `${assumedHits} of ${assumedTries}. It takes ${enoughTries} `,
  ];
}

const { captureBounds, coverageLimits, formulaShift, invitationLimits, lineBelief, proof } = parameters;
const { intercept, slope, noise } = lineBelief;
const { priorShares, readingHalfLives, slopeBounds, uncertaintyBounds, weighingReadings } = parameters;

const said: readonly Said[] = [
  { cell: 'how-what', of: 'modelVersion', words: () => [`version ${parameters.modelVersion}.`] },
  { cell: 'how-time', of: 'windowDays', words: () => [`looks back on ${parameters.windowDays} days`] },
  { cell: 'how-time', of: 'dayHalfLife', words: () => [`half after ${parameters.dayHalfLife} days`] },
  { cell: 'how-time', of: 'coldStart', words: () => [`worth ${parameters.coldStart} days on the first`] },
  {
    cell: 'how-time',
    of: 'captureBounds',
    words: () => [`at least ${captureBounds.enoughEvents} entries`, `less than ${formatShare(captureBounds.low)}`],
  },
  { cell: 'how-more', of: 'acceptanceCurve', words: () => rateWords(parameters.acceptanceCurve) },
  { cell: 'how-more', of: 'responseCurve', words: () => rateWords(parameters.responseCurve) },
  {
    cell: 'how-unknown',
    of: 'priorShares',
    words: () => pillars.map((pillar) => say(pillarWords[pillar]) + formatShare(priorShares[pillar])),
  },
  { cell: 'how-unknown', of: 'coverageLimits', words: () => Object.values(coverageLimits).map(formatShare) },
  {
    cell: 'how-unknown',
    of: 'uncertaintyBounds',
    words: () => [`${uncertaintyBounds.untested} points`, `less than ${uncertaintyBounds.least}.`],
  },
  {
    cell: 'how-learning',
    of: 'lineBelief',
    words: () => [
      `a is taken for ${intercept.mean} give or take ${intercept.spread}`,
      `b for ${slope.mean} give or take ${slope.spread}`,
      `off by ${noise}`,
    ],
  },
  {
    cell: 'how-learning',
    of: 'readingHalfLives',
    words: () => [`weighs half after ${readingHalfLives.line} days`, `gone after ${readingHalfLives.level} days`],
  },
  {
    cell: 'how-learning',
    of: 'weighingReadings',
    words: () => [`At most ${weighingReadings.most} readings`, `older than ${weighingReadings.days} days`],
  },
  {
    cell: 'how-learning',
    of: 'slopeBounds',
    words: () => [`no less than ${slopeBounds.low} and no more than ${slopeBounds.high}.`],
  },
  {
    cell: 'how-learning',
    of: 'proof',
    words: () => [`${proof.standardErrors} standard errors over at least ${proof.comparisons} readings`],
  },
  {
    cell: 'how-learning',
    of: 'formulaShift',
    words: () => [
      `${formulaShift.points} points within ${formulaShift.days} day`,
      `weigh only ${formatShare(formulaShift.olderWeight)}`,
    ],
  },
  {
    cell: 'how-unseen',
    of: 'invitationLimits',
    words: () => [
      `${invitationLimits.stopAt} or more sent in seven days: rest until it is fewer than ${invitationLimits.resumeBelow}`,
      `${invitationLimits.pending} or more still waiting`,
      `After ${invitationLimits.enoughMature} `,
      `fewer than ${formatShare(invitationLimits.acceptance)}`,
      `${invitationLimits.week} or more sent in seven days: enough`,
    ],
  },
];

/** They say how advice is ranked and how readings are read, which this page is not about. */
const elsewhere = ['stepLimits', 'dismissal', 'freshDays', 'shortestGrowth', 'totalTolerance'];

describe('the numbers of the model', () => {
  it.each(said)('are said in $cell: $of', ({ cell, words }) => {
    openModel();
    const text = document.getElementById(cell)?.textContent ?? '';
    expect(words().filter((part) => !text.includes(part))).toEqual([]);
  });

  it('are all on the page', () => {
    const told = [...said.map(({ of }) => of as string), ...elsewhere];
    expect(Object.keys(parameters).filter((name) => !told.includes(name))).toEqual([]);
  });

  it('have four pillars of equal points', () => {
    openModel();
    expect(document.getElementById('how-inputs')?.textContent).toContain(`Four pillars of ${pillarPoints} points`);
  });

  it('never stand in the words themselves', () => {
    const titles: readonly string[] = modelCells.map(({ title }) => title);
    const texts = Object.entries(messages).filter(([key]) => titles.some((title) => key.startsWith(`${title}_`)));
    expect(texts.length).toBeGreaterThan(40);
    const withDigits = texts.filter(([, { message }]) => /\d/.test(message.replace(/\$\d/g, '')));
    expect(withDigits.filter(([key]) => !key.includes('_formula'))).toEqual([]);
  });
});
