import { describe, expect, it } from 'vitest';
import { type Act, acts, readAnswer } from '@/lib/linkedin/endpoints';
import { salesActs, salesReads } from '@/lib/linkedin/sales';
import { lookAlikes, pageRequests, requests } from '@/tests/fixtures/linkedin/requests';

const site = 'https://www.linkedin.com';
const voyager = `${site}/voyager/api`;
const sdui = `${site}/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui`;

const inSales = { acts: salesActs, reads: salesReads };
const all: Readonly<Record<string, Act>> = { ...acts, ...salesActs };
const names = Object.keys(all);
const counted = Object.values(requests).flat();
const reads = [...Object.values(pageRequests).flat(), ...lookAlikes];

/** What an address comes to when no name is known but one. */
const known = (name: string, url: string) => (readAnswer(url, inSales)?.name === name ? all[name] : undefined);

describe('a name of an act', () => {
  it('has samples, and every sample has a name', () => {
    expect(Object.keys(requests).sort()).toEqual([...names].sort());
    expect(Object.entries(requests).filter(([, urls]) => urls.length === 0)).toEqual([]);
  });

  it.each(names)('%s fits all of its own samples', (name) => {
    const own = requests[name] ?? [];
    expect(own.filter((url) => !known(name, url))).toEqual([]);
    expect(own.map((url) => readAnswer(url, inSales)?.act)).toEqual(own.map(() => all[name]));
  });

  it.each(names)('%s fits no sample of another, and nothing that looks alike', (name) => {
    const others = Object.entries(requests).flatMap(([other, urls]) => (other === name ? [] : urls));
    expect([...others, ...reads].filter((url) => known(name, url))).toEqual([]);
  });

  it.each(Object.keys(salesActs))('%s of Sales Navigator is known there alone', (name) => {
    expect((requests[name] ?? []).map((url) => readAnswer(url)?.act).filter(Boolean)).toEqual([]);
  });
});

describe('LinkedIn’s answers', () => {
  it.each(lookAlikes)('no act and no page is read out of %s', (url) => {
    expect([readAnswer(url, inSales)?.act, readAnswer(url, inSales)?.page]).toEqual([undefined, undefined]);
  });

  it.each([
    ['a reaction', 'voyagerSocialDashReactions', 'urn:li:activity:7100000000000000001'],
    ['an edited comment', 'voyagerSocialDashNormComments*', expect.stringContaining('comment')],
    ['a followed company', 'followingStates*', expect.stringContaining('fsd_company')],
  ])('name the target of %s where the address does', (_, name, target) => {
    expect(readAnswer(requests[name]?.[0] ?? '')?.target).toEqual(target);
  });

  it('name no target where the address has none', () => {
    for (const name of ['reactions.create', 'normShares', 'voyagerFeedDashReposts'])
      expect(requests[name]?.map((url) => readAnswer(url)?.target ?? undefined)).toEqual(
        requests[name]?.map(() => undefined),
      );
  });

  it.each([
    ['https://example.com/voyager/api/growth/normInvitations'],
    [`${site}.example.com/voyager/api/growth/normInvitations`],
    [`${site}/li/track`],
    ['data:text/plain,x'],
    ['/voyager/api/growth/normInvitations'],
    [''],
  ])('are none when they come from elsewhere: %s', (url) => {
    expect(readAnswer(url)).toBeUndefined();
  });
});

describe('LinkedIn’s screens', () => {
  it.each([
    ['/in/mira-example/'],
    ['/search/results/people/?keywords=a&page=2'],
    ['/feed/'],
    ['/mynetwork/invitation-manager/sent'],
  ])('of the 2026 build are known by their own path: %s', (path) => {
    expect(readAnswer(`${site}/flagship-web${path}`)).toEqual({ path });
  });

  it.each(Object.entries(pageRequests))('of the classic build are known by what is read for them: %s', (page, urls) => {
    expect(urls.map((url) => readAnswer(url, inSales)?.page)).toEqual(urls.map(() => page));
    if (/lead|account/.test(page)) expect(urls.map((url) => readAnswer(url)?.page).filter(Boolean)).toEqual([]);
    expect(urls.map((url) => readAnswer(url, inSales)?.act).filter(Boolean)).toEqual([]);
  });

  it.each([...counted, `${voyager}/me`])('are none in %s', (url) => {
    expect([readAnswer(url, inSales)?.path, readAnswer(url, inSales)?.page]).toEqual([undefined, undefined]);
  });
});

describe('who is signed in', () => {
  const query = 'voyagerMessagingGraphQL/graphql?queryId=messengerMailboxCounts.0123';
  it.each([
    [`${voyager}/${query}&variables=(mailboxUrn:urn%3Ali%3Afsd_profile%3AACoAAB_c-d)`],
    [`${voyager}/${query}&variables=(mailboxUrn:urn%3ali%3afsd_profile%3aACoAAB_c-d)`],
    [`${voyager}/${query}&variables=(mailboxUrn:urn:li:fsd_profile:ACoAAB_c-d)`],
    [`${voyager}/${query}&variables=%28mailboxUrn%3Aurn%3Ali%3Afsd_profile%3AACoAAB_c-d%29`],
    [
      `${voyager}/voyagerMessagingGraphQL/graphql?variables=(query:(a:b),mailboxUrn:urn%3Ali%3Afsd_profile%3AACoAAB_c-d,count:20)&queryId=messengerConversations.0123`,
    ],
  ])('is told by the mailbox: %s', (url) => {
    expect(readAnswer(url)).toMatchObject({ self: 'ACoAAB_c-d', act: undefined });
  });

  it.each([
    [`${voyager}/graphql?variables=(memberIdentity:ACoAAB_c-d)&queryId=voyagerIdentityDashProfiles.0123`],
    [`${voyager}/graphql?variables=(profileUrn:urn%3Ali%3Afsd_profile%3AACoAAB_c-d)&queryId=voyagerIdentityDashX.0`],
    [`${voyager}/${query}&variables=(recipients:List(urn%3Ali%3Afsd_profile%3AACoAAB_c-d))`],
    [`${voyager}/${query}&variables=(mailboxUrn:urn%3Ali%3Afsd_company%3A1234)`],
    [`${voyager}/feed/dash/followingStates/urn%3Ali%3Afsd_followingState%3Aurn%3Ali%3Afsd_profile%3AACoAAB_c-d`],
    [`${sdui}.requests.mynetwork.addaAddConnection`],
    [`https://example.com/voyager/api/${query}&variables=(mailboxUrn:urn%3Ali%3Afsd_profile%3AACoAAB_c-d)`],
  ])('is not told by %s', (url) => {
    expect(readAnswer(url)?.self).toBeUndefined();
  });
});
