// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { hashed, noise, serverRequest } from './net.js';
import { page } from './page.js';

const BEACON_EVERY_MS = 15_000;
const POLL_EVERY_MS = 3_000;
const PREFETCH_MS = 120;

/** What a page does by itself: counts of the mailbox, more of the list, polls, and its own tracking. */
export function startNoise() {
  screenNoise();
  noise(
    `/voyager/api/voyagerMessagingGraphQL/graphql?queryId=${hashed('messengerMailboxCounts')}&variables=(mailboxUrn:urn%3Ali%3Afsd_profile%3A${page.self.fsdId})`,
  );
  setInterval(beacon, BEACON_EVERY_MS);
  let round = 0;
  setInterval(() => {
    POLLS[round % POLLS.length]();
    round += 1;
  }, POLL_EVERY_MS);
  document.addEventListener('pointerover', prefetch);
}

/** Reads with the names of writes: what sets them apart is a query, a place, or a word in the address. */
const POLLS = [
  () =>
    noise('/voyager/api/voyagerSocialDashReactions?count=10&q=reactionType&start=0&threadUrn=urn%3Ali%3Aactivity%3A1'),
  () => noise('/voyager/api/voyagerSocialDashComments?count=10&q=comments&start=0'),
  () => noise(`/voyager/api/graphql?variables=(count:1)&queryId=${hashed('voyagerContentcreationDashShares')}`),
  () => noise(`/voyager/api/graphql?variables=(count:1)&queryId=${hashed('voyagerFeedDashReposts')}`),
  () => noise('/voyager/api/contentcreation/normShares?q=owner&count=1'),
  () => noise('/voyager/api/voyagerRelationshipsDashMemberRelationships?q=memberRelationship&count=1'),
  () => noise('/voyager/api/voyagerRelationshipsDashInvitations?q=receivedInvitation&count=1'),
  () => noise('/voyager/api/voyagerMessagingDashMessengerMessages?q=syncToken'),
  () => noise('/voyager/api/feed/dash/followingStates?ids=List(urn%3Ali%3Afsd_followingState%3A1)'),
  () => noise('/voyager/api/voyagerGroupsDashGroupMemberships?q=member&count=1'),
  () =>
    page.app === 'sdui' && noise(serverRequest('com.linkedin.sdui.requests.creatoranalytics.caSlowMetrics'), 'POST'),
  () => page.app === 'sdui' && noise(serverRequest('com.linkedin.sdui.requests.comments.courtesyReminder'), 'POST'),
];

/** A profile that is pointed at is loaded ahead; nobody has opened it. */
const fetched = new Set();
let pointed;
function prefetch(event) {
  clearTimeout(pointed);
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const slug = /^\/in\/([^/]+)\/?$/.exec(link?.pathname ?? '')?.[1];
  if (slug === undefined || fetched.has(slug)) return;
  pointed = setTimeout(() => {
    fetched.add(slug);
    if (page.app === 'sdui') noise(`/flagship-web/in/${slug}/`, 'POST');
    else noise(`/voyager/api/graphql?variables=(vanityName:${slug})&queryId=${hashed('voyagerIdentityDashProfiles')}`);
  }, PREFETCH_MS);
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
