import type { Page } from 'playwright-core';
import { createArticles } from './actor-articles';
import { createGroups } from './actor-groups';
import { createHand } from './actor-hand';
import { createInmail } from './actor-inmail';
import { createInvitations } from './actor-invitations';
import { createMessages } from './actor-messages';
import { createNetwork } from './actor-network';
import { createNumberPages } from './actor-numbers';
import { createSales } from './actor-sales';
import { createSharing } from './actor-sharing';
import { createSocial } from './actor-social';
import type { Practice } from './server';

/** Somebody who uses the practice site as people do: trusted input only, whichever build and language it shows. */
export type Member = ReturnType<typeof createMember>;

export function createMember(page: Page, practice: Practice) {
  const hand = createHand(page, practice);
  return {
    /** Loads a path as a document. */
    open: hand.open,
    /** Waits until the page has nothing under way. */
    settle: () => hand.calmly(async () => undefined),
    world: hand.world,
    goBack: () => hand.calmly(() => page.goBack()),
    ...createSocial(hand),
    ...createSharing(hand),
    ...createNetwork(hand),
    ...createInvitations(hand),
    ...createGroups(hand),
    ...createArticles(hand),
    ...createInmail(hand),
    ...createSales(hand),
    ...createMessages(hand),
    ...createNumberPages(hand),
  };
}
