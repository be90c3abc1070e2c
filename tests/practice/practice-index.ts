import { type Html, html, raw } from './html';
import { BUILDS, LOCALES } from './preferences';
import type { Preferences } from './types';
import { createWorld, personOf } from './world';

/** The front door for people who try the site by hand. */
export function practiceIndex(preferences: Preferences): Html {
  const world = createWorld(preferences.seed);
  const link = (href: string, text: string): Html => html`<li><a href="${href}">${text}</a></li>`;
  const choice = (name: 'build' | 'locale' | 'invite' | 'path' | 'feed' | 'editors', value: string): Html =>
    html`<a href="/practice/?${name}=${value}"${preferences[name] === value ? html` aria-current="true"` : ''}>${value}</a>`;
  return html`${raw('<!DOCTYPE html>')}<html lang="en"><head><meta charset="utf-8"><title>Practice site</title><link rel="icon" href="data:,"><style>${raw(STYLE)}</style><script>window.practice={ready:true,pending:0}</script></head><body><main>
    <h1>Practice site</h1><p>Invented people on invented pages. Nothing here leaves this computer.</p>
    <section><h2>Build</h2><nav>${BUILDS.map((each) => choice('build', each))}</nav><h2>Language</h2><nav>${LOCALES.map((each) => choice('locale', each))}</nav><h2>Invite dialog (sdui)</h2><nav>${choice('invite', 'shadow')}${choice('invite', 'frame')}</nav><h2>Feed</h2><nav>${choice('path', 'feed')}${choice('path', 'preload')}${choice('feed', 'full')}${choice('feed', 'virtual')}${choice('editors', 'inline')}${choice('editors', 'portal')}</nav><h2>World</h2><p>Seed <code>${preferences.seed}</code>. Another one: <a href="/practice/?seed=${preferences.seed}x">fresh people and posts</a></p></section>
    <section><h2>Pages</h2><ul>${link('/feed/', 'Feed')}${link(`/feed/update/urn:li:activity:${world.posts[0]?.id}/`, 'A post')}${link(`/in/${personOf(world, 1).slug}/`, 'Profile, 1st degree')}${link(`/in/${personOf(world, 2).slug}/`, 'Profile, 2nd degree')}${link(`/in/${personOf(world, 3).slug}/`, 'Profile, 3rd degree')}${link(`/in/${personOf(world, 2, 'pending').slug}/`, 'Profile, invitation pending')}${link(`/in/${personOf(world, 2, 'follow-first').slug}/`, 'Profile, follow first')}${link('/in/me/', 'My profile')}${link(`/in/${world.self.slug}/recent-activity/all/`, 'My activity')}${link('/search/results/people/?keywords=jars&origin=GLOBAL_SEARCH_HEADER', 'People search')}${link('/mynetwork/grow/', 'My Network')}${link('/mynetwork/invitation-manager/received/', 'Invitations received')}${link('/mynetwork/invitation-manager/sent/', 'Invitations sent')}${link('/messaging/', 'Messaging')}${link('/article/new/', 'Article editor')}${link(`/in/${personOf(world, 1).slug}/details/skills/`, 'Skills')}${link(`/company/${world.places.companies[0]?.slug}/`, 'A company')}${link('/search/results/groups/?keywords=jars', 'Groups')}${link(`/messaging/compose/?recipient=${personOf(world, 3).fsdId}`, 'InMail')}${link('/sales/search/people', 'Sales Navigator')}${link('/dashboard/', 'Creator dashboard')}${link('/analytics/profile-views/', 'Profile viewers')}${link('/sales/ssi?practice-ssi=a', 'Social Selling Index')}${link('/sales/ssi?practice-ssi=b', 'Social Selling Index, other look')}</ul></section>
  </main></body></html>`;
}

const STYLE = `body{margin:0;background:#f4f2ee;color:#1d2226;font:16px/1.5 system-ui,sans-serif}main{max-width:44rem;margin:3rem auto;padding:0 1rem}section{background:#fff;border:1px solid #dedbd3;border-radius:10px;padding:1rem 1.5rem;margin:1rem 0}h2{font-size:.85rem;text-transform:uppercase;letter-spacing:.05em;color:#56616b}nav{display:flex;flex-wrap:wrap;gap:.5rem}nav a{padding:.3rem .9rem;border:1px solid #9aa5ae;border-radius:99px;text-decoration:none;color:inherit}nav a[aria-current]{background:#2c5f78;border-color:#2c5f78;color:#fff}ul{columns:2;padding-left:1.2rem}a{color:#2c5f78}`;
