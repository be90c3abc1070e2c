import { vi } from 'vitest';
import type { Report } from '@/lib/sensing/report';
import { createVisits, type Visits } from '@/lib/sensing/visits';

export interface OpenPage {
  readonly visits: Visits;
  /** What was reported of it: kinds with their traits, numbers, silences. */
  readonly told: unknown[];
  /** The page gets another address, and perhaps another content. */
  go(path: string, html?: string): void;
  /** Time passes. */
  wait(milliseconds: number): void;
}

/** A page of LinkedIn in a document that is not laid out: rendered is what is not marked as hidden. */
export function openPage(path: string, html: string): OpenPage {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance', 'Date'] });
  vi.advanceTimersByTime(60_000);
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
  });
  Element.prototype.checkVisibility = () => true;
  const told: unknown[] = [];
  const report: Pick<Report, 'add' | 'read' | 'miss'> = {
    add: async ({ kind, target, traits, confidence }) => void told.push({ kind, target, confidence, ...traits }),
    read: (metric, value) => void told.push({ metric, value }),
    miss: (kind, side) => void told.push({ kind, side }),
  };
  // Only what visits use.
  const visits = createVisits(report as Report, (work, delay) => void setTimeout(work, delay));
  const go = (to: string, content = html) => {
    history.replaceState(null, '', to);
    document.body.innerHTML = content;
  };
  go(path);
  return { visits, told, go, wait: (milliseconds) => void vi.advanceTimersByTime(milliseconds) };
}

/** A profile of the 2026 build. */
export const profileCard = (name: string, more = ''): string =>
  `<main><div componentkey="com.linkedin.sdui.profile.card.refACoAA${name}Topcard"><h2>${name}</h2><p>· 2nd</p>${more}
   <a href="https://www.linkedin.com/in/${name}/overlay/contact-info/">Contact info</a></div></main>`;
