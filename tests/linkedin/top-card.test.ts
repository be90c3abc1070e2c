// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTopCard } from '@/lib/linkedin/top-card';

const modern = (inside: string) =>
  `<main><div componentkey="com.linkedin.sdui.profile.card.refACoAATopcard"><section>
    <h2>Mira Example</h2>${inside}
    <a href="https://www.linkedin.com/in/mira-example/overlay/contact-info/">Contact info</a>
  </section></div></main>`;

const classic = (inside: string) =>
  `<main><section class="artdeco-card"><h1 class="inline t-24">Mira Example</h1>
    <span class="distance-badge"><span class="visually-hidden">2nd degree connection</span>${inside}</span>
    <a id="top-card-text-details-contact-info" href="/in/mira-example/overlay/contact-info/">Contact info</a>
  </section></main>`;

function read(html: string, slug = 'mira-example', self?: string) {
  document.body.innerHTML = html;
  return readTopCard(document, slug, self);
}

describe('a profile’s top card', () => {
  beforeEach(() => {
    // Nothing is laid out here: rendered is what is not marked as hidden.
    vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
      return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
    });
  });

  it.each([
    ['the badge of the 2026 build', modern('<p>· 2nd</p>'), 2],
    ['the badge that is rendered, not its hidden twin', modern('<div hidden><p>· 1st</p></div><p>· 3rd</p>'), 3],
    ['a badge between direction marks', modern('<p>\u200f• 1\u200e</p>'), 1],
    ['the badge of the classic build', classic('<span class="dist-value">2nd</span>'), 2],
  ])('says the degree by %s', (_, html, degree) => {
    expect(read(html)).toEqual({ own: false, degree });
  });

  it.each([
    ['numbers of followers and connections', modern('<p>23,447 followers</p><p>·</p><p>500+</p><p>connections</p>')],
    ['a bulleted text that is no badge', modern('<p>· Berlin</p>')],
    ['nothing at all', modern('')],
  ])('says no degree by %s', (_, html) => {
    expect(read(html)?.degree).toBeUndefined();
  });

  it.each([
    ['can be edited', modern('<a href="/in/mira-example/edit/intro/">Edit</a>'), ''],
    ['has forms to edit', modern('<a href="/in/mira-example/edit/forms/summary/new/">Add</a>'), ''],
    ['shows its analytics', modern('<a href="/analytics/profile-views/">12 profile views</a>'), ''],
    ['bears the id of the one who is signed in', modern(''), 'ACoAA'],
    ['bears that id in other capitals', modern(''), 'acoaa'],
    ['is on the classic build', classic('<a href="/in/mira-example/edit/intro/">Edit</a>'), ''],
  ])('is the member’s own where it %s', (_, html, self) => {
    expect(read(html, 'mira-example', self)?.own).toBe(true);
  });

  it('is the member’s own where its address is the id of the one who is signed in', () => {
    expect(read('<main><section><h1>Mira</h1></section></main>', 'acoab_c-d', 'ACoAB_c-d')?.own).toBe(true);
  });

  it.each([
    ['nobody is known to be signed in', modern(''), ''],
    ['somebody else is signed in', modern(''), 'ACoAB'],
    [
      'the numbers stand in the navigation',
      `<nav><a href="/analytics/profile-views/">12</a></nav>${modern('<p>· 2nd</p>')}`,
      '',
    ],
  ])('is somebody else’s where %s', (_, html, self) => {
    expect(read(html, 'mira-example', self)?.own).toBe(false);
  });

  it('is not there as long as it is that of the profile before', () => {
    expect(read(modern('<p>· 2nd</p>'), 'somebody-else')).toBeUndefined();
    expect(read('<main><p>Loading</p></main>')).toBeUndefined();
  });

  it('is read without an error where an address is broken', () => {
    const html = modern('<p>· 2nd</p>').replaceAll('mira-example', '%E0%A4%A');
    expect(read(html, '%e0%a4%a')?.degree).toBe(2);
    expect(read(html)).toBeUndefined();
  });

  it('is found for a name in another script', () => {
    const html = modern('<p>· 2nd</p>').replaceAll('mira-example', 'm%C3%ADra');
    expect(read(html, 'míra')?.degree).toBe(2);
  });
});
