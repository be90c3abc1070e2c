import { useSyncExternalStore } from 'react';
import type { ContentLine } from './contents';
import { namedPart } from './named-part';
import { type PartPlace, partInView } from './part-in-view';

const happenings = ['scroll', 'resize', 'hashchange'] as const;

/** The line of the part that the member looks at; none where a part is not there. */
export function usePartInView(lines: readonly ContentLine[]): string | undefined {
  return useSyncExternalStore(watch, () => findPart(lines));
}

function watch(report: () => void): () => void {
  for (const name of happenings) addEventListener(name, report, { passive: true });
  return () => {
    for (const name of happenings) removeEventListener(name, report);
  };
}

function findPart(lines: readonly ContentLine[]): string | undefined {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  return partInView(lines.flatMap(placeOf), {
    height: clientHeight,
    named: namedPart(location.hash).href,
    isAtEnd: scrollTop + clientHeight >= scrollHeight - 2,
  });
}

/** A line that leads elsewhere has no place here. */
function placeOf({ href }: ContentLine): readonly PartPlace[] {
  const part = href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
  if (!part) return [];
  const { top, bottom } = part.getBoundingClientRect();
  return [{ href, top, bottom }];
}
