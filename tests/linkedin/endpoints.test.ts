import { describe, expect, it } from 'vitest';
import { type Act, acts, readAnswer } from '@/lib/linkedin/endpoints';

const site = 'https://www.linkedin.com';
const sdui = `${site}/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui`;
const voyager = `${site}/voyager/api`;

/** At least one address per name under which LinkedIn is known to send an act. */
const samples: Readonly<Record<Act, readonly string[]>> = {
  comment: [`${sdui}.comments.createComment&parentSpanId=a%2Bb%3D`],
  'comment:any': [
    `${voyager}/voyagerSocialDashNormComments?decorationId=com.linkedin.voyager.dash.deco.social.NormComment-43`,
  ],
  reaction: [`${sdui}.reactions.create&parentSpanId=x`, `${sdui}.reactions.create`],
  'reaction:undo': [`${sdui}.reactions.delete&parentSpanId=x`],
  'reaction:any': [`${voyager}/voyagerSocialDashReactions?threadUrn=urn%3Ali%3Aactivity%3A7100000000000000001`],
  share: [
    `${voyager}/graphql?action=execute&queryId=voyagerContentcreationDashShares.0123456789abcdef0123456789abcdef`,
    `${voyager}/contentcreation/normShares`,
  ],
  repost: [
    `${sdui}.feed.requests.createInstantRepost&parentSpanId=x`,
    `${voyager}/voyagerFeedDashReposts?decorationId=com.linkedin.voyager.dash.deco.feed.repost.Repost-8`,
  ],
  invite: [
    `${sdui}.requests.mynetwork.addaAddConnection&parentSpanId=x`,
    `${voyager}/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2&decorationId=com.linkedin.voyager.dash.deco.relationships.InvitationCreationResultWithInvitee-2`,
    `${voyager}/growth/normInvitations`,
  ],
  message: [`${voyager}/voyagerMessagingDashMessengerMessages?action=createMessage`],
};

/** What looks alike and is a read, an edit, a deletion or a side call. */
const others = [
  `${sdui}.comments.updateComment&parentSpanId=x`,
  `${sdui}.comments.deleteComment&parentSpanId=x`,
  `${sdui}.requests.comments.courtesyReminder&parentSpanId=x`,
  `${sdui}.action.sharing.closed-sharebox.server-action&parentSpanId=x`,
  `${sdui}.update.deletePost&parentSpanId=x`,
  `${voyager}/graphql?action=execute&queryId=voyagerFeedDashReposts.0123456789abcdef`,
  `${sdui}.requests.mynetwork.addaWithdrawInvitation&parentSpanId=x`,
  `${site}/flagship-web/rsc-action/actions/component?componentId=com.linkedin.sdui.comments.createComment`,
  `${site}/flagship-web/rsc-action/actions/pagination?sduiid=com.linkedin.sdui.pagers.feed`,
  `${voyager}/voyagerSocialDashNormComments/urn%3Ali%3Acomment%3A(activity%3A1%2C2)?decorationId=x`,
  `${voyager}/voyagerSocialDashNormComments?q=comments&decorationId=x`,
  `${voyager}/feed/comments/urn%3Ali%3Acomment%3A(activity%3A1%2C2)`,
  `${voyager}/feed/comments?q=comments&sortOrder=RELEVANCE`,
  `${voyager}/voyagerSocialDashReactions?q=reactionType&threadUrn=urn%3Ali%3Aactivity%3A1`,
  `${voyager}/graphql?variables=(threadUrn:urn%3Ali%3Aactivity%3A1)&queryId=voyagerSocialDashReactions.0123`,
  `${voyager}/graphql?variables=(shareUrn:urn%3Ali%3Ashare%3A1)&queryId=voyagerContentcreationDashShares.0123`,
  `${voyager}/graphql?action=execute&queryId=voyagerContentcreationDashSharebox.0123`,
  `${voyager}/contentcreation/normShares/urn%3Ali%3Ashare%3A1`,
  `${voyager}/voyagerVideoDashMediaUploadMetadata?action=upload`,
  `${voyager}/voyagerMessagingDashMessengerMessages?action=recall`,
  `${voyager}/voyagerMessagingDashMessengerMessages?action=reactWithEmoji`,
  `${voyager}/voyagerMessagingDashMessengerConversations?action=typing`,
  `${voyager}/voyagerRelationshipsDashInvitations/urn%3Ali%3Afsd_invitation%3A1?action=withdraw`,
  `${site}/li/track`,
  'https://example.com/voyager/api/growth/normInvitations',
  `${site}.example.com/voyager/api/growth/normInvitations`,
  `${voyager}/%E0%A4%A/growth/other`,
];

describe('LinkedIn’s answers', () => {
  const all = Object.entries(samples).flatMap(([act, urls]) => urls.map((url) => ({ act, url })));

  it.each(all)('reads $act out of $url', ({ act, url }) => {
    expect(readAnswer(url)?.act).toBe(act);
  });

  it.each(others)('reads no act out of %s', (url) => {
    expect(readAnswer(url)?.act).toBeUndefined();
  });

  it('has a sample for every name', () => {
    const shortened =
      (name: string) =>
      ({ url }: { readonly url: string }) =>
        name.split('?').every((part) => url.includes(part));
    expect(Object.keys(acts).filter((name) => !all.some(shortened(name)))).toEqual([]);
  });

  it('tells the target of a reaction where the address names it', () => {
    expect(readAnswer(samples['reaction:any'][0] ?? '')?.target).toBe('urn:li:activity:7100000000000000001');
  });
});

describe('LinkedIn’s screens', () => {
  it.each([
    [`${site}/flagship-web/in/mira-example/`, { path: '/in/mira-example/' }],
    [`${site}/flagship-web/search/results/people/?keywords=a`, { path: '/search/results/people/?keywords=a' }],
    [
      `${voyager}/graphql?variables=(start:0,query:(resultType:List(PEOPLE)))&queryId=voyagerSearchDashClusters.0123`,
      { page: 'people-search' },
    ],
    [
      `${voyager}/graphql?variables=(memberIdentity:mira-example)&queryId=voyagerIdentityDashProfiles.0123`,
      { page: 'profile' },
    ],
  ])('recognises %s', (url, screen) => {
    expect(readAnswer(url)).toMatchObject(screen);
  });

  it.each([`${sdui}.comments.createComment`, `${voyager}/me`, 'https://example.com/flagship-web/in/x/'])(
    'recognises no screen in %s',
    (url) => expect(readAnswer(url)?.path ?? readAnswer(url)?.page).toBeUndefined(),
  );
});
