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
  next: {
    id: 'comment',
    pillar: 'insights',
    step: 'good',
    minutes: 9,
    because: { count: 13, target: 20 },
  },
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
