import type { PillarEstimate } from '@/lib/domain/estimate/estimate';
import type { HealthView } from '@/lib/domain/health/health-view';
import type { Summary } from '@/lib/domain/summary';
import type { MessageType } from '@/lib/messaging/messages';
import type { Settings } from '@/lib/messaging/published';
import type { Send } from '@/lib/messaging/send';

export const day = '2026-11-23';

export const settings: Settings = { startedAt: Date.UTC(2026, 10, 18, 9), insights: true, dayStart: 0 };

export function pillar([low, est, high]: readonly [number, number, number], coverage = 0.8): PillarEstimate {
  return { est, low, high, coverage, parts: [] };
}

const week: Summary['momentum']['week'] = {
  value: { done: 0, goal: 5, due: 0 },
  conversations: { done: 5, goal: 10, due: 0 },
  appointments: { done: 1, goal: 1, due: 0 },
};

/** A rich day in the middle of a working week. */
export const summary: Summary = {
  day,
  updatedAt: Date.UTC(2026, 10, 23, 10),
  account: 'default',
  today: {
    counts: { comment: 3, reaction: 5, reply: 1, message: 4, 'people-search': 2, invite: 1 },
    value: false,
    conversations: 5,
    appointments: 1,
  },
  week: { comment: 9, reaction: 22, reply: 4, message: 17, 'people-search': 8, invite: 4, appointment: 2 },
  estimate: {
    version: 'est-1.0.0',
    total: { est: 47.3, low: 39.2, high: 58.4 },
    coverage: 0.62,
    pillars: {
      brand: pillar([6.1, 11.2, 16.3]),
      find: pillar([9.1, 9.8, 13.2]),
      insights: pillar([9.9, 10.4, 14.1]),
      relations: pillar([8.2, 15.9, 17.5]),
    },
  },
  uncertainty: 10,
  guide: {
    card: {
      id: 'I01',
      pillar: 'insights',
      minutes: 3,
      step: 'good',
      words: [],
      why: [
        { value: 13, unit: 'count' },
        { value: 20, unit: 'count' },
      ],
    },
    spare: [
      { id: 'B05', pillar: 'brand', minutes: 25, step: 'big', words: [{ value: 4, unit: 'days' }] },
      { id: 'C01', pillar: 'care', minutes: 1, words: [], why: [{ value: 9, unit: 'days' }] },
    ],
    never: ['B09'],
  },
  invitations: { sentInWeek: 4, acceptance: { share: 0.5, of: 12 }, advice: 'fine' },
  momentum: { score: 62, trend: 'up', streak: 3, week },
  viewedInWeek: { profiles: 12, outside: 7, searches: 8 },
  lastReading: { metric: 'followers', value: 812, at: Date.UTC(2026, 10, 22, 10) },
};

/** Nothing was counted yet and hardly anything is known. */
export const firstDay: Summary = {
  day,
  updatedAt: summary.updatedAt,
  account: 'default',
  today: { counts: {}, value: false, conversations: 0, appointments: 0 },
  week: {},
  estimate: {
    version: 'est-1.0.0',
    total: { est: 18.3, low: 0, high: 84 },
    coverage: 0.16,
    pillars: {
      brand: pillar([0, 10, 21], 0.1),
      find: pillar([0, 4, 20], 0.2),
      insights: pillar([0, 2, 21], 0.34),
      relations: pillar([0, 12, 25], 0),
    },
  },
  uncertainty: 10,
  guide: { card: { id: 'I07', pillar: 'insights', minutes: 5, words: [], why: [] }, spare: [], never: [] },
  invitations: { sentInWeek: 0, advice: 'fine' },
  momentum: { score: 0, trend: 'steady', streak: 0, week },
  viewedInWeek: { profiles: 0, outside: 0, searches: 0 },
};

/** Comments are broken, all else that was used works. */
export const health: HealthView = {
  comment: { state: 'uncounted', since: '2026-11-03', last: '2026-11-02' },
  reaction: { state: 'working', last: day },
  message: { state: 'working', last: day },
  'people-search': { state: 'working', last: '2026-11-20' },
};

type Answers = Partial<Record<MessageType, (request: unknown) => unknown>>;

export interface FakeWorker {
  readonly send: Send;
  /** Every request so far, oldest first. */
  readonly requests: unknown[];
  /** What it answers; a type that is missing is never answered. */
  readonly answers: Answers;
}

/** A worker that answers what the test says. */
export function fakeWorker(answers: Answers = {}): FakeWorker {
  const requests: unknown[] = [];
  const send = async (request: { readonly type: MessageType }): Promise<unknown> => {
    requests.push(request);
    const answer = answers[request.type];
    return answer ? answer(request) : new Promise(() => undefined);
  };
  // The border of the test: the answers are what a worker would send.
  return { send: send as unknown as Send, requests, answers };
}

export const accepted = (value: unknown) => () => ({ ok: true, value });
export const refused = (code: string) => () => ({ ok: false, code, message: '' });
