// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readNumbers } from '@/lib/linkedin/readings';
import { builds, ember, isRendered, type Kpi, link, main } from '@/tests/fixtures/readings/pages';

function read(path: string, html: string) {
  document.body.innerHTML = html;
  return readNumbers(path, document);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(isRendered);
});

describe('analytics', () => {
  const cards = [
    link('/analytics/creator/content', '<p>5,756</p><p>Post impressions</p><p>▲ 12% past 7 days</p>'),
    link('/analytics/creator/audience', '<p>Followers</p><p>3,848</p><p>0.5% past 7 days</p>'),
    link('/analytics/profile-views', '<p>Past 90 days</p><p>136</p><p>Profile viewers</p>'),
    link('/analytics/search-appearances', '<p>31</p><p>Search appearances</p><p>Previous week</p>'),
  ];
  const all = { 'post-impressions': 5756, followers: 3848, 'profile-viewers': 136, 'search-appearances': 31 };

  it('on the dashboard are told by their links, in any order', () => {
    expect(read('/dashboard/', main(...cards))).toEqual(all);
    expect(read('/dashboard', main(...cards.toReversed()))).toEqual(all);
  });

  const content = '/analytics/creator/content/';
  const audience = '/analytics/creator/audience/';
  const viewers = '/analytics/profile-views/';
  const searches = '/analytics/search-appearances/';

  it.each(builds)('are told by %s', (_, page) => {
    const impressions: Kpi = ['5,756', 'Impressions'];
    expect(read(content, page([impressions]))).toEqual({ 'post-impressions': 5756 });
    expect(read(content, page([impressions, ['1,200', 'Members reached'], ['88', 'Social engagements']]))).toEqual({
      'post-impressions': 5756,
      engagements: 88,
    });
    expect(read(audience, page([['3,848', 'Total followers']]))).toEqual({ followers: 3848 });
    expect(
      read(
        viewers,
        page([
          ['136', 'Profile viewers'],
          ['9', 'From your company'],
        ]),
      ),
    ).toEqual({ 'profile-viewers': 136 });
    expect(read('/me/profile-views', page([['١٣٦', 'مشاهدو الملف']]))).toEqual({ 'profile-viewers': 136 });
    expect(
      read(
        searches,
        page([
          ['120', 'All appearances'],
          ['31', 'Search appearances'],
          ['70.9%', 'Post'],
        ]),
      ),
    ).toEqual({
      'search-appearances': 31,
    });
  });

  it.each(builds)('are not told by %s before they are there, or where they are rounded', (_, page) => {
    for (const value of ['–', '', '5.7K', '12 mil', '500+']) {
      expect(read(content, page([[value, 'Impressions']]))).toEqual({});
      expect(read(viewers, page([[value, 'Profile viewers']]))).toEqual({});
    }
    expect(
      read(
        viewers,
        page([
          ['–', 'Profile viewers'],
          ['9', 'From your company'],
        ]),
      ),
    ).toEqual({});
    expect(
      read(
        viewers,
        page([
          ['12K', 'Profile viewers'],
          ['9', 'From your company'],
        ]),
      ),
    ).toEqual({});
  });

  it('tell no search appearances by the number of all of them', () => {
    expect(read(searches, ember([['120', 'All appearances']]))).toEqual({});
  });

  it.each([
    '/company/7/admin/analytics/updates/',
    '/company/7/admin/analytics/content/',
    '/analytics/creator/top-posts/',
    '/analytics/post-summary/urn:li:activity:7/',
    '/analytics/creator/',
    '/messaging/',
    '/notifications/',
  ])('are not told at %s', (path) => {
    expect(read(path, ember([['5,756', 'Impressions']]) + cards.join(''))).toEqual({});
  });
});
