// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readNumbers } from '@/lib/linkedin/readings';
import { classicRail, isRendered, link, modernRail, posts } from '@/tests/fixtures/readings/pages';

function read(path: string, html: string) {
  document.body.innerHTML = html;
  return readNumbers(path, document);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(isRendered);
});

describe('the feed', () => {
  const both = { 'profile-viewers': 62, 'post-impressions': 1063 };

  it.each(['/feed/', '/feed', '/preload/', '/preload', '/'])('tells viewers and impressions at %s', (path) => {
    expect(read(path, modernRail('Profile viewers 62', 'Post impressions 1,063'))).toEqual(both);
    expect(read(path, classicRail('62', '1.063'))).toEqual(both);
  });

  it.each([
    ['62 Profilbesucher', '1.063 Impressionen'],
    ['Vues du profil : 62', '1 063 impressions'],
    ['閲覧者62人', 'インプレッション1,063回'],
    ['\u200fمشاهدو الملف ٦٢', '١٬٠٦٣ ظهور'],
    ['Profile viewers 62, past 90 days', 'Past 7 days: 1,063 post impressions'],
  ])('tells them as "%s"', (viewers, impressions) => {
    expect(read('/feed/', modernRail(viewers, impressions))).toEqual(both);
  });

  it('tells a number that could be a period', () => {
    expect(read('/feed/', classicRail('7', '90'))).toEqual({ 'profile-viewers': 7, 'post-impressions': 90 });
  });

  it('tells none that is rounded or not there yet', () => {
    expect(read('/feed/', classicRail('1.2K', '–'))).toEqual({});
    expect(read('/feed/', modernRail('Profile viewers 12 mil', 'Post impressions'))).toEqual({});
    expect(read('/feed/', classicRail('1,000,000,000', ''))).toEqual({});
  });

  it('tells none of a hidden twin', () => {
    expect(read('/feed/', `<div hidden>${classicRail('61', '1')}</div>${classicRail('62', '1,063')}`)).toEqual(both);
    expect(read('/feed/', `<div hidden>${classicRail('61', '1')}</div>`)).toEqual({});
  });

  it('tells none that stands in a post', () => {
    expect(read('/feed/', posts.join(''))).toEqual({});
    expect(read('/feed/', posts.join('') + classicRail('62', '1,063'))).toEqual(both);
  });

  it('tells none that two places tell differently', () => {
    expect(read('/feed/', classicRail('62', '1,063') + classicRail('62', '9'))).toEqual({ 'profile-viewers': 62 });
  });

  it.each([
    '/company/7/admin/analytics/content/',
    '/company/7/admin/analytics/search-appearances/',
    '/pulse/profile-views/',
    '/me/constructor/',
    '/me/toString',
    '/analytics/post-summary/urn:li:activity:1/',
  ])('tells nothing by a link to %s', (href) => {
    expect(read('/feed/', link(href, '62'))).toEqual({});
  });

  it('is no page of another kind', () => {
    const rail = classicRail('62', '1,063');
    for (const path of [
      '/feed/update/urn:li:activity:1/',
      '/search/results/people/',
      '/jobs/',
      '/feeds/',
      '/in/mira-example/',
    ])
      expect(read(path, rail)).toEqual({});
  });
});
