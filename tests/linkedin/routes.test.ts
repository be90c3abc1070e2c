import { describe, expect, it } from 'vitest';
import { decoded, queryOf, readRoute, type VisitKind } from '@/lib/linkedin/routes';
import { readSalesRoute } from '@/lib/linkedin/sales';
import { countedPages, otherPages } from '@/tests/fixtures/linkedin/addresses';

const site = 'https://www.linkedin.com';
const read = (path: string) => readRoute(site + path, readSalesRoute);
const kinds = Object.keys(countedPages) as VisitKind[];

describe('LinkedIn’s addresses', () => {
  it.each(kinds)('of a %s are all known', (kind) => {
    expect(countedPages[kind].filter((path) => read(path).page !== kind)).toEqual([]);
  });

  it.each(kinds)('of anything else are no %s', (kind) => {
    const others = kinds.flatMap((other) => (other === kind ? [] : countedPages[other]));
    expect([...others, ...otherPages].filter((path) => read(path).page === kind)).toEqual([]);
  });

  it.each(otherPages)('open nothing that counts: %s', (path) => {
    expect(read(path).page).toBe('other');
  });

  it('are the same when the whole app stands under /preload/', () => {
    for (const path of [...Object.values(countedPages).flat(), ...otherPages.filter((one) => !/preload/.test(one))]) {
      const { page, key } = read(`/preload${path}`);
      expect([path, page]).toEqual([path, read(path).page]);
      if (page !== 'other') expect(key).toBe(read(path).key);
    }
  });

  it.each(kinds.filter((kind) => /lead|account/.test(kind)))('of a %s mean nothing without Sales Navigator', (kind) => {
    expect(countedPages[kind].map((path) => readRoute(site + path).page)).toEqual(
      countedPages[kind].map(() => 'other'),
    );
  });

  it.each([
    ['/in/Mira-Example?miniProfileUrn=x', 'mira-example'],
    ['/in/m%C3%ADra/', 'míra'],
    ['/in/M%C3%8DRA/', 'míra'],
    ['/in/%E0%A4%A/', '%e0%a4%a'],
    ['/feed/', '/feed/'],
    ['/Company/Example/', '/company/example/'],
  ])('name what they show: %s', (path, key) => {
    expect(read(path).key).toBe(key);
  });
});

describe('a people search', () => {
  const search = (query: string) => read(`/search/results/people/?${query}`);

  it.each([
    ['another page', 'keywords=tea&page=3'],
    ['another order', 'origin=FACETED_SEARCH&keywords=tea'],
    ['another session id', 'keywords=tea&sid=abc&searchId=1&sessionId=2'],
    ['other trackers', 'keywords=tea&trk=a&lipi=b&lici=c&_ntb=d'],
    ['other capitals and spaces', 'keywords=%20Tea'],
    ['an empty filter', 'keywords=tea&network=%5B%5D&firstName='],
    ['the card of a member', 'keywords=tea&heroEntityKey=urn%3Ali%3Afsd_profile%3AA1'],
  ])('is the same with %s', (_, query) => {
    expect(search(query)).toEqual(search('keywords=tea'));
  });

  it('is the same whatever the order of its filters', () => {
    expect(search('network=%5B%22S%22%5D&keywords=tea')).toEqual(search('keywords=tea&network=%5B%22S%22%5D'));
  });

  it.each([
    ['other words', 'keywords=coffee'],
    ['a filter more', 'keywords=tea&network=%5B%22S%22%5D'],
    ['a name', 'keywords=tea&firstName=a'],
    ['words that begin like a session id', 'keywords=page%3D3'],
  ])('is another with %s', (_, query) => {
    expect(search(query)).toMatchObject({ page: 'people-search' });
    expect(search(query)).not.toEqual(search('keywords=tea'));
  });

  it('is nothing without words and filters', () => {
    expect(queryOf(new URLSearchParams('page=2&sid=x&network=[]'))).toBe('');
  });
});

describe('a path', () => {
  it('reads as it stands where its escapes are broken', () => {
    expect([decoded('/in/m%C3%ADra'), decoded('/in/%E0%A4%A')]).toEqual(['/in/míra', '/in/%E0%A4%A']);
  });
});
