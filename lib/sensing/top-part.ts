import type { Later } from './desk';
import type { Reactions } from './reactions';
import type { Report } from './report';
import type { Switches } from './switch';
import type { Visits } from './visits';

/**
 * What only the top frame needs: the pages that are opened with their numbers, and what buttons say about what they
 * will do or have done, with the words on them. A script of its own, so that no other frame has to load it.
 */
export interface TopPart extends Switches, Reactions {
  createVisits(report: Report, later: Later): Visits;
}

/** Scripts of one extension share a world of their own in a frame, which no page can look into. */
const world = globalThis as { fourPillarsTop?: TopPart };

export function provideTopPart(part: TopPart): void {
  world.fourPillarsTop = part;
}

/** Undefined in every frame but the top one. */
export function findTopPart(): TopPart | undefined {
  return world.fourPillarsTop;
}
