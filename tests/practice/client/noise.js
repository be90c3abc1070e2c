// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { hashed, noise } from './net.js';
import { page } from './page.js';

const BEACON_EVERY_MS = 15_000;

/** What a page does by itself: counts of the mailbox, more of the list, and its own tracking. */
export function startNoise() {
  screenNoise();
  noise(
    `/voyager/api/voyagerMessagingGraphQL/graphql?queryId=${hashed('messengerMailboxCounts')}&variables=(mailboxUrn:urn%3Ali%3Afsd_profile%3A${page.self.fsdId})`,
  );
  setInterval(beacon, BEACON_EVERY_MS);
}

/** The same again whenever a screen was shown. */
export function screenNoise() {
  beacon();
  if (page.app === 'sdui') {
    noise('/flagship-web/rsc-action/actions/component?componentId=com.linkedin.sdui.generated.nav.badges', 'POST');
    noise('/flagship-web/rsc-action/actions/pagination?sduiid=com.linkedin.sdui.pagers.feed.mainFeed', 'POST');
    return;
  }
  noise(`/voyager/api/graphql?variables=()&queryId=${hashed('voyagerFeedDashGlobalNavs')}`);
  noise(`/voyager/api/voyagerSocialDashReactions?count=10&q=reactionType&start=0`);
}

function beacon() {
  navigator.sendBeacon('/li/track', '[]');
}
