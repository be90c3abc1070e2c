import { describe, expect, it } from 'vitest';
import { readRoute } from '@/lib/linkedin/routes';

const site = 'https://www.linkedin.com';

describe('LinkedIn’s addresses', () => {
  it.each([
    ['/in/mira-example/', 'profile', 'mira-example'],
    ['/in/Mira-Example?miniProfileUrn=x', 'profile', 'mira-example'],
    ['/in/m%C3%ADra/', 'profile', 'míra'],
    ['/messaging/thread/2-abc=/', 'thread', '2-abc='],
    ['/article/edit/7100/', 'article', ''],
  ])('reads %s', (path, page, key) => {
    expect(readRoute(site + path)).toEqual({ page, key });
  });

  it.each([
    '/',
    '/feed/',
    '/in/',
    '/in/me/',
    '/in/mira-example/details/skills/',
    '/in/mira-example/overlay/contact-info/',
    '/in/mira-example/recent-activity/all/',
    '/in/mira-example/edit/intro/',
    '/search/results/all/?keywords=tea',
    '/search/results/people/',
    '/search/results/people/?origin=SWITCH_SEARCH_VERTICAL&sid=x',
    '/search/results/people/?keywords=%20&network=%5B%5D',
    '/messaging/',
    '/company/example/people/',
    '/%E0%A4%A/x',
  ])('counts no visit for %s', (path) => {
    expect(readRoute(site + path).page).toBe('other');
  });

  const search = (query: string) => readRoute(`${site}/search/results/people/?${query}`);

  it.each([
    ['another page', 'keywords=tea&page=3'],
    ['another order', 'origin=FACETED_SEARCH&keywords=tea'],
    ['another session id', 'keywords=tea&sid=abc&searchId=1'],
    ['other capitals and spaces', 'keywords=%20Tea'],
  ])('takes a search with %s for the same search', (_, query) => {
    expect(search(query)).toEqual(search('keywords=tea'));
  });

  it.each([
    ['other words', 'keywords=coffee'],
    ['a filter more', 'keywords=tea&network=%5B%22S%22%5D'],
    ['a name', 'keywords=tea&firstName=a'],
  ])('takes a search with %s for another search', (_, query) => {
    expect(search(query)).not.toEqual(search('keywords=tea'));
  });
});
