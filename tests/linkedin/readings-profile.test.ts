// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readNumbers } from '@/lib/linkedin/readings';
import {
  activity,
  analytics,
  card,
  connectionsPage,
  counts,
  edit,
  isRendered,
  link,
  main,
  posts,
  pymk,
} from '@/tests/fixtures/readings/pages';

function read(path: string, html: string) {
  document.body.innerHTML = html;
  return readNumbers(path, document);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(isRendered);
});

describe('the own profile', () => {
  const path = '/in/mira-example/';
  const parts = [
    edit,
    card(counts('3,848 followers', '1,204 connections')),
    analytics('62 profile views', '1,065 post impressions', '31 search appearances'),
    activity(link('#', '3,848 followers')),
    pymk,
  ];
  const all = {
    followers: 3848,
    connections: 1204,
    'profile-viewers': 62,
    'post-impressions': 1065,
    'search-appearances': 31,
  };

  it('tells all its numbers, in any order of its parts', () => {
    expect(read(path, main(...parts))).toEqual(all);
    expect(read('/in/mira-example', main(...parts.toReversed()))).toEqual(all);
  });

  it('tells them in other languages and digits', () => {
    const german = [
      edit,
      card(counts('3.848 Follower:innen', '1.204 Kontakte')),
      analytics('62 Profilbesuche', '1.065 Impressionen', '31 Treffer in der Suche'),
    ];
    expect(read(path, main(...german))).toEqual(all);
    const arabic = [
      edit,
      card(counts('\u200f٣٬٨٤٨ متابعًا', '١٬٢٠٤ زملاء')),
      analytics('٦٢', '١٬٠٦٥', '٣١ ظهور في البحث'),
    ];
    expect(read(path, main(...arabic))).toEqual(all);
  });

  it('is known by its analytics or by what can be edited', () => {
    expect(read(path, main(...parts.slice(1)))).toEqual(all);
    expect(read(path, main(edit, parts[1] ?? ''))).toEqual({ followers: 3848, connections: 1204 });
    expect(read(path, main(link('/in/mira-example/edit/forms/intro/new/', 'Edit'), parts[1] ?? ''))).toEqual({
      followers: 3848,
      connections: 1204,
    });
  });

  it('tells the followers of the classic build', () => {
    const top = `<section class="artdeco-card"><h1>Mira Example</h1>${edit}<ul><li><span class="t-bold">26,825</span> followers</li>
      <li>${link(connectionsPage, '<span class="t-bold">312</span> connections')}</li></ul></section>`;
    expect(read(path, main(top))).toEqual({ followers: 26_825, connections: 312 });
  });

  it('tells no number of people where it only says that there are many', () => {
    const many = [edit, card(counts('23K followers', '500+')), activity('<p>23K followers</p>')];
    expect(read(path, main(...many))).toEqual({});
  });

  it('tells no followers where none are shown', () => {
    const top = card(
      `<p>75008 Paris</p>${link('x', 'Contact info')}${link(connectionsPage, '<p>312 connections</p>')}`,
    );
    expect(read(path, main(edit, top, activity('')))).toEqual({ connections: 312 });
  });

  it('tells no followers that two places tell differently', () => {
    const unlike = [edit, card(counts('3,848 followers', '1,204 connections')), activity('<p>3,849 followers</p>')];
    expect(read(path, main(...unlike))).toEqual({ connections: 1204 });
  });

  it('tells nothing about somebody else', () => {
    const theirs = [
      card(
        '<p>23,447 followers</p><p>·</p><p>312</p><p>connections</p>',
        link('/search/results/people/?origin=x', '8 mutual'),
      ),
      activity('<p>17,457 followers</p>'),
      link('/me/profile-views/', '62 viewers'),
      pymk,
    ];
    expect(read('/in/teo-sample/', main(...theirs))).toEqual({});
    const written = posts[0]?.replace('</div>', `${edit}${link('/analytics/search-appearances/', '5')}</div>`) ?? '';
    expect(read('/in/teo-sample/', main(...theirs, written))).toEqual({});
    expect(read('/in/teo-sample/', main(...theirs) + link('/me/profile-views/', '62'))).toEqual({});
  });

  it('takes no number of another part for the followers', () => {
    const before = '<section><p>9 reactions</p></section>';
    const top = `<section>${link(connectionsPage, '<p>312 connections</p>')}</section>`;
    expect(read(path, main(edit, before, top))).toEqual({ connections: 312 });
  });

  it('tells nothing on its other pages', () => {
    for (const page of ['details/skills/', 'recent-activity/all/', 'edit/intro/'])
      expect(read(`${path}${page}`, main(...parts))).toEqual({});
  });
});
