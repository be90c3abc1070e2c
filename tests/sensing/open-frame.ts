import { onTestFinished, vi } from 'vitest';
import { readLead } from '@/lib/linkedin/lead';
import { readSalesRoute, salesActs, salesReads } from '@/lib/linkedin/sales';
import { readSsi } from '@/lib/linkedin/ssi';
import { reactions } from '@/lib/sensing/reactions';
import { readSalesFacts, salesDecisions } from '@/lib/sensing/sales-decisions';
import { provideSalesPart } from '@/lib/sensing/sales-part';
import { startSensor } from '@/lib/sensing/sensor';
import { switches } from '@/lib/sensing/switch';
import { provideTopPart } from '@/lib/sensing/top-part';
import { createVisits } from '@/lib/sensing/visits';
import { layOut, quoteSelectors, stubObserver } from './bare-document';
import { createMemoryReport } from './memory-report';

const site = 'https://www.linkedin.com';

/** How LinkedIn's requests are addressed. */
export const sdui = (name: string): string =>
  `${site}/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.${name}`;
export const voyager = (path: string): string => `${site}/voyager/api/${path}`;
export const sales = (path: string): string => `${site}/sales-api/${path}`;

interface Press {
  readonly type?: string;
  readonly trusted?: boolean;
  readonly key?: string;
  readonly isComposing?: boolean;
}

interface Answering {
  readonly status?: number;
  readonly after?: number;
  readonly duration?: number;
  readonly initiatorType?: string;
}

/** A frame of LinkedIn with the whole sensor at work in it, from inputs and answers to what is reported. */
export interface OpenFrame {
  /** What was reported and still stands, in its order. */
  readonly told: unknown[];
  get(selector: string): HTMLElement;
  press(selector: string, how?: Press): void;
  pressOn(element: Element, how?: Press): void;
  /** A key is pressed in an editor, and the text is there. */
  type(selector: string, text: string, how?: Press): void;
  /** LinkedIn answers a request that began so many milliseconds after now; the entry comes a moment later. */
  answer(url: string, how?: Answering): void;
  /** The page gets another address inside the app. */
  go(path: string, html: string, change?: string): void;
  /** Time passes. */
  wait(milliseconds: number): void;
  /** The sensor is told to stop. */
  stop(): void;
  /** The page is gone, with all that was arranged for it. */
  close(): void;
}

export interface Opened {
  readonly path?: string;
  /** The script of the top frame has run. */
  readonly top?: boolean;
  /** The script of Sales Navigator has run. */
  readonly inSales?: boolean;
}

export function openFrame(html: string, { path = '/feed/', top = true, inSales = false }: Opened = {}): OpenFrame {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance', 'Date'] });
  vi.advanceTimersByTime(60_000);
  layOut();
  const restore = quoteSelectors();
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  if (top) provideTopPart({ createVisits, ...switches, ...reactions });
  const part = { acts: salesActs, reads: salesReads, decisions: salesDecisions, readRoute: readSalesRoute };
  if (inSales) provideSalesPart({ ...part, readFacts: readSalesFacts, readLead, readSsi });

  const frame = { told: [] as unknown[] };
  const watchers = stubObserver();
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const end = new AbortController();
  startSensor(createMemoryReport(frame.told), 0, end.signal);
  const close = () => {
    end.abort();
    restore();
    Object.assign(globalThis, { fourPillarsTop: undefined, fourPillarsSales: undefined });
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  };
  onTestFinished(close);

  const get = (selector: string) => document.querySelector(selector) as HTMLElement; // Each page here has it.
  const wait = (milliseconds: number) => void vi.advanceTimersByTime(milliseconds);
  const pressOn = (element: Element, { type = 'click', trusted = true, ...more }: Press = {}) => {
    const event = Object.assign(new Event(type, { bubbles: true, composed: true }), more);
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    element.dispatchEvent(event);
    wait(1);
  };
  const press = (selector: string, how?: Press) => pressOn(get(selector), how);
  return {
    told: frame.told,
    get,
    wait,
    press,
    pressOn,
    type(selector, text, how = {}) {
      press(selector, { type: 'keydown', key: text.slice(-1), ...how });
      get(selector).textContent = text;
    },
    answer(name, { status: responseStatus = 200, after = 0, duration = 9, initiatorType = 'fetch' } = {}) {
      const entry = { name, startTime: performance.now() + after, duration, responseStatus, initiatorType };
      for (const tell of watchers) tell({ getEntries: () => [entry] });
    },
    go(to, content, navigationType = 'push') {
      const from = { url: location.href };
      history.replaceState(null, '', to);
      document.body.innerHTML = content;
      navigation.dispatchEvent(Object.assign(new Event('currententrychange'), { from, navigationType }));
    },
    stop: () => end.abort(),
    close,
  };
}

/** What is reported of a page after something was done on it, and all that the sensor waits for is over. */
export function told(html: string, play: (frame: OpenFrame) => void, opened?: Opened): readonly unknown[] {
  const frame = openFrame(html, opened);
  play(frame);
  frame.wait(20_000);
  frame.close();
  return frame.told;
}
