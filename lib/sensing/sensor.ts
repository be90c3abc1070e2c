import { readAnswer } from '@/lib/linkedin/endpoints';
import { readPlace } from '@/lib/linkedin/place';
import { createActions } from './actions';
import type { Report } from './report';
import { findSalesPart } from './sales-part';
import { findTopPart } from './top-part';

/**
 * Watches one frame of LinkedIn until the signal: the member's inputs, LinkedIn's answers to them, and, in the top
 * frame, the pages that are opened. It reads, and leaves no trace: no element, no attribute, no patched function, no
 * message, no request.
 * @param startedAt epoch milliseconds of consent: a page that was open before is not counted as opened.
 */
export function startSensor(report: Report, startedAt: number, signal: AbortSignal): void {
  const later = (work: () => void, delay: number) => void setTimeout(() => signal.aborted || work(), delay);
  const top = findTopPart();
  const sales = findSalesPart();
  const { inputs, answered, published } = createActions({ report, later, top });
  const visits = top?.createVisits(report, later);

  // Both events leave shadow roots, which `submit` does not.
  for (const type of ['click', 'keydown']) {
    for (const place of documentsUpwards())
      place.addEventListener(type, inputs, { capture: true, passive: true, signal });
  }
  visits?.arrived(performance.timeOrigin < startedAt ? 'traverse' : 'load', 0);
  navigation.addEventListener(
    'currententrychange',
    ({ from: { url }, navigationType }) => {
      const { article } = readPlace(new URL(url ?? location.href).pathname);
      if (article && location.pathname.startsWith('/pulse/')) published(article);
      visits?.arrived(navigationType ?? 'push', inputs.lastTouch());
    },
    { signal },
  );
  const take = ({ name, startTime, responseStatus }: PerformanceResourceTiming): void => {
    const answer = { ...readAnswer(name, sales), begun: startTime, status: responseStatus };
    if (answer.act) answered(answer.act, answer);
    else visits?.answered(answer);
    if (answer.self) report.recognise(answer.self);
  };
  const observer = new PerformanceObserver((list) => list.getEntries().filter(isCall).forEach(take));
  // Also what was asked before we began: LinkedIn tells early who is signed in. No action is older than our listeners.
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** A worker's script was seen with a negative duration: such an entry says nothing. */
function isCall(entry: PerformanceEntry): entry is PerformanceResourceTiming {
  const { initiatorType, duration } = entry as PerformanceResourceTiming; // The only type that is asked for.
  return /fetch|xml/.test(initiatorType) && duration >= 0;
}

/** The same member clicks in the page around a frame: a dialog in a frame is opened from outside it. */
function documentsUpwards(): readonly Document[] {
  const documents = [document];
  try {
    for (let frame: Window = window; frame !== frame.parent; frame = frame.parent)
      documents.push(frame.parent.document);
  } catch {
    // Of another origin: not ours to look at.
  }
  return documents;
}
