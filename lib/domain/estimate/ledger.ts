import { type GainOptions, gainsOf } from '@/lib/domain/next-action/marginal-gain';
import { type Step, stepOf } from '@/lib/domain/next-action/next-action';
import { slopesOf } from '@/lib/domain/official/calibration';
import { type Pillar, perPillar } from '@/lib/domain/pillar';
import type { SignalShare } from './estimate';
import type { Evidence, Grade } from './evidence';
import type { Explanation, ExtraId } from './explanation';
import { stepLimits } from './parameters';
import { type SignalId, signals } from './signals';

/** One input of a pillar: what is known of it, what it earns, and what one more would do. */
export interface LedgerLine {
  readonly id: SignalId | ExtraId;
  /**
   * `known` · `unknown`: nobody has counted, read or answered it · `reserved`: points that only Sales Navigator earns ·
   * `unseen`: LinkedIn counts it and nobody outside can see it · `unweighed`: seen, but it earns nothing in the model.
   */
  readonly state: 'known' | 'unknown' | 'reserved' | 'unseen' | 'unweighed';
  /** Points earned; only when known. */
  readonly earned?: number;
  /** Points it can earn, 0–10. */
  readonly possible: number;
  /** Flows: per week; stocks as they stand. */
  readonly level?: number;
  /** Of a rate: how many tries, and how many of them succeeded. */
  readonly sample?: { readonly tries: number; readonly hits: number };
  readonly evidence?: Evidence;
  /**
   * How far one more would carry; `nothing` when all is as good as earned, `enough` when the day's limit is reached. Absent
   * where one more is not the member's to do.
   */
  readonly next?: Step | 'nothing' | 'enough';
  /** How sure it is that LinkedIn counts it at all. Weights and targets are always our own (D). */
  readonly grade: Grade;
}

type Extra = Pick<LedgerLine, 'state' | 'grade'> & { readonly id: ExtraId; readonly pillar: Pillar };

/** What LinkedIn's list of inputs (2015, A) or its observers (C) name beside the inputs of the model. */
const extras: readonly Extra[] = [
  { pillar: 'brand', id: 'article_followers', state: 'unseen', grade: 'A' },
  { pillar: 'brand', id: 'post_views', state: 'unweighed', grade: 'C' },
  { pillar: 'brand', id: 'followers', state: 'unweighed', grade: 'C' },
  { pillar: 'insights', id: 'article_engagement', state: 'unseen', grade: 'A' },
  { pillar: 'insights', id: 'research_views', state: 'unweighed', grade: 'A' },
];

/** All other inputs stand in LinkedIn's list; of the followers gained it lists those from articles, which nobody can tell apart. */
const weakerGrades: Readonly<Partial<Record<SignalId, Grade>>> = { followers_gained: 'C' };

/** What comes of the member's actions, or of other people's: nobody can simply do one more. */
const outcomes: ReadonlySet<SignalId> = new Set<SignalId>([
  'endorsements',
  'followers_gained',
  'inbound_views90',
  'engagement_recv',
  'connections',
  'vp_connections',
  'coworkers',
]);

/** The lines of each pillar, in the order of the model, then what earns nothing in it. Points are the model's own. */
export function ledgerOf(explanation: Explanation): Readonly<Record<Pillar, readonly LedgerLine[]>> {
  return perPillar((pillar) => [
    ...explanation.raw.pillars[pillar].parts.map((part) => lineOf(part, pillar, explanation)),
    ...extras.filter((extra) => extra.pillar === pillar).map((extra) => extraLine(extra, explanation)),
  ]);
}

function lineOf(part: SignalShare, pillar: Pillar, explanation: Explanation): LedgerLine {
  const { id, weight: possible, share } = part;
  const line = { id, possible, grade: weakerGrades[id] ?? 'A' } as const;
  if (isReserved(id, explanation)) return { ...line, state: 'reserved' };
  if (share === undefined) return { ...line, state: 'unknown' };
  const evidence = explanation.evidence[id];
  return {
    ...line,
    state: 'known',
    earned: possible * share,
    ...amountOf(id, explanation),
    ...(evidence && { evidence }),
    ...(!outcomes.has(id) && { next: nextOf(id, pillar, explanation) }),
  };
}

function isReserved(id: SignalId, { salesNavigator }: Explanation): boolean {
  return !salesNavigator && signals.some((signal) => signal.id === id && signal.salesNavigator);
}

function amountOf(id: SignalId, { inputs }: Explanation): Pick<LedgerLine, 'level' | 'sample'> {
  const { acceptance, response_rate: questions } = inputs;
  if (id === 'acceptance') return acceptance ? { sample: { tries: acceptance.sent, hits: acceptance.accepted } } : {};
  if (id === 'response_rate') return questions ? { sample: { tries: questions.asked, hits: questions.replied } } : {};
  const level = inputs[id];
  return level === undefined ? {} : { level };
}

/** What one more does in this pillar alone; of a rate, one more try with the result to be expected. */
function nextOf(id: SignalId, pillar: Pillar, explanation: Explanation): LedgerLine['next'] & string {
  const { inputs, salesNavigator, calibration, reached } = explanation;
  if (reached.some((flow) => flow === id)) return 'enough';
  const options: GainOptions = { salesNavigator, ...(calibration && { slopes: slopesOf(calibration) }) };
  const gain = gainsOf({ [id]: 1 }, inputs, options)[pillar];
  return gain < stepLimits.small ? 'nothing' : stepOf(gain);
}

function extraLine({ id, state, grade }: Extra, { evidence }: Explanation): LedgerLine {
  const found = evidence[id];
  const line: LedgerLine = { id, state, possible: 0, grade };
  if (!found) return line;
  return { ...line, evidence: found, ...(found.count !== undefined && { level: found.count }) };
}
