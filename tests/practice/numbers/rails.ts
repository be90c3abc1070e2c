import { type Html, html } from '@/tests/practice/html';
import type { LabelKey } from '@/tests/practice/labels/english';
import { uuid } from '@/tests/practice/sdui/ids';
import { figure, s, type View } from '@/tests/practice/view';
import { around, late, lateSpan } from './late';

const ORIGIN = 'https://www.linkedin.com';

/** The member's numbers beside the feed. Only the accessible name is sure to hold them in the app of 2026. */
export function sduiFeedNumbers(view: View): Html {
  const { say } = view;
  const row = (href: string, label: LabelKey, value: number): Html => {
    const name = late(view, value, (shown) => `${say(label)} ${shown}`);
    const number = late(view, value);
    return html`<div data-display-contents="true"><a href="${ORIGIN}${href}" componentkey="${uuid()}"><div aria-label="${name.now}"${name.name}><p>${say(label)}</p><p${number.text}>${number.now}</p></div></a></div>`;
  };
  return html`<div role="menu" class="${s('numbers')}">${rows(view, row)}</div>`;
}

export function emberFeedNumbers(view: View): Html {
  const row = (href: string, label: LabelKey, value: number): Html =>
    html`<li class="feed-left-nav-growth-widgets__entity-list-item"><a href="${href}"><span>${view.say(label)}</span> <span class="feed-identity-widget-item__stat">${lateSpan(view, value, 'strong')}</span></a></li>`;
  return html`<ul class="${s('numbers')}">${rows(view, row)}</ul>`;
}

function rows(
  { world: { numbers } }: View,
  row: (href: string, label: LabelKey, value: number) => Html,
): readonly Html[] {
  return [
    row('/me/profile-views/', 'profileViewers', numbers['profile-viewers']),
    row('/analytics/creator/content/', 'postImpressions', numbers['post-impressions']),
  ];
}

/** Beside My Network. */
export function connectionsLink(view: View, tag: 'p' | 'span'): Html {
  const { text, now } = late(view, view.world.numbers.connections);
  const [href, kind] = ['/mynetwork/invite-connect/connections/', 'mn-community-summary__link'];
  if (tag === 'span')
    return html`<a href="${href}" class="${kind} ${s('between')}"><span>${view.say('connections')}</span><span${text}>${now}</span></a>`;
  return html`<a href="${ORIGIN}${href}" class="${s('between')}"><p>${view.say('connections')}</p><p${text}>${now}</p></a>`;
}

const EXACT_BELOW = 500;

/** Followers of the member; everybody sees them, and they are exact. */
export function ownFollowers(view: View): Html {
  const { followers } = view.world.numbers;
  if (view.app === 'ember')
    return around(view, 'followers', html`<span class="t-bold">${lateSpan(view, followers)}</span>`);
  const { text, now } = late(view, followers, (shown) => view.say('followers', '', shown));
  return html`<p${text}>${now}</p>`;
}

/** Connections are exact only below 500. */
export function ownConnections(view: View): Html {
  const { connections } = view.world.numbers;
  const href = '/mynetwork/invite-connect/connections/';
  const { text, now } = late(view, connections, (shown) => phrase(view, shown));
  const many = connections >= EXACT_BELOW;
  if (view.app === 'sdui')
    return many
      ? html`<a href="${ORIGIN}${href}"><p>${phrase(view, `${figure(view, EXACT_BELOW)}+`)}</p></a>`
      : html`<a href="${ORIGIN}${href}"><p${text}>${now}</p></a>`;
  const number = many ? html`${figure(view, EXACT_BELOW)}+` : lateSpan(view, connections);
  return html`<a href="${href}">${around(view, 'connectionsCount', html`<span class="t-bold">${number}</span>`)}</a>`;
}

function phrase(view: View, shown: string): string {
  return view.say('connectionsCount', '', shown);
}

const CARDS = [
  ['/analytics/profile-views/', 'profileViewsCount', 'profile-viewers', 'discoverViewers'],
  ['/analytics/creator/content/', 'postImpressionsCount', 'post-impressions', 'past7Days'],
  ['/analytics/search-appearances/', 'searchAppearancesCount', 'search-appearances', 'past7Days'],
] as const;

/** The card that only the member sees on the own profile. */
export function ownAnalytics(view: View): Html {
  const { say, world } = view;
  const origin = view.app === 'sdui' ? ORIGIN : '';
  const link = ([href, label, metric, small]: (typeof CARDS)[number]): Html => {
    const { text, now } = late(view, world.numbers[metric], (shown) => say(label, '', shown));
    return html`<a href="${origin}${href}"><p${text}>${now}</p><p>${say(small)}</p></a>`;
  };
  return html`<h2>${say('analytics')}</h2><p class="${s('soft')}">${say('privateToYou')}</p><div class="${s('row')}">${CARDS.map(link)}</div><a href="${origin}/dashboard/">${say('showAllAnalytics')}</a>`;
}
