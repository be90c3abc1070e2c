// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '@/lib/sensing/report';
import { startSensor } from '@/lib/sensing/sensor';

const mailbox =
  'https://www.linkedin.com/voyager/api/voyagerMessagingGraphQL/graphql?queryId=messengerMailboxCounts.0123&variables=(mailboxUrn:urn%3Ali%3Afsd_profile%3AACoAAB_c-d)';
const comment =
  'https://www.linkedin.com/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment';
const sound = { name: mailbox, initiatorType: 'fetch', startTime: 100, duration: 14, responseStatus: 200 };

let recognised: string[];
let said: unknown[];
let arrive: (entries: readonly object[]) => void;

beforeEach(() => {
  recognised = [];
  said = [];
  // The browser's own: this environment has neither.
  vi.stubGlobal('navigation', new EventTarget());
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(heard: (list: { getEntries(): readonly object[] }) => void) {
        arrive = (entries) => heard({ getEntries: () => entries });
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  const report: Partial<Report> = {
    recognise: (id) => void recognised.push(id),
    add: async (sighting) => void said.push(sighting),
    miss: (...told) => void said.push(told),
  };
  startSensor(report as Report, 0, new AbortController().signal); // Nothing else is asked for here.
});

describe('an entry of the browser’s', () => {
  it('is heard when it is sound', () => {
    arrive([sound]);
    expect(recognised).toEqual(['ACoAAB_c-d']);
  });

  it('with a negative duration says nothing', () => {
    arrive([{ ...sound, duration: -14 }]);
    expect(recognised).toEqual([]);
  });

  it.each([
    ['without an answer', { responseStatus: 0 }],
    ['that began before the page', { startTime: -5 }],
    ['without an address', { name: '' }],
    ['with an address that is none', { name: 'https://[' }],
    ['of a write that nobody asked for', { name: comment }],
    ['of a write that was cut', { name: comment, responseStatus: 0 }],
  ])('%s is neither counted nor does it keep the next one from being heard', (_, change) => {
    arrive([{ ...sound, ...change }, sound]);
    expect(recognised.at(-1)).toBe('ACoAAB_c-d');
    expect(said).toEqual([]);
  });
});
