import { type Html, html } from '@/tests/practice/html';
import type { LabelKey } from '@/tests/practice/labels/english';
import { figure, s, type View } from '@/tests/practice/view';
import { findPost } from '@/tests/practice/world';
import { baseCard, page, summary } from './ember-parts';

/** The numbers of single posts: none of them is one of the member's. */
export function topPostsScreen(view: View): Html {
  const posts = view.world.posts.filter(({ author }) => author.degree === 0);
  return page(
    html`<section class="artdeco-card"><h1>${view.say('topPosts')}</h1><ul>${posts.map((post) => html`<li><a class="member-analytics-addon__mini-update-item" href="/feed/update/urn:li:activity:${post.id}/">${post.text}</a><a class="member-analytics-addon__cta-item-with-secondary-anchor" href="/analytics/post-summary/urn:li:activity:${post.id}/"><span class="member-analytics-addon__cta-item-with-secondary-list-item-title">${figure(view, 500 + post.reactions)}</span><span class="member-analytics-addon__cta-item-with-secondary-list-item-text">${view.say('impressions')}</span></a></li>`)}</ul></section>`,
  );
}

export function postSummaryScreen(view: View, id: string): Html {
  const post = findPost(view.world, id);
  const impressions = 500 + (post?.reactions ?? 0);
  const row = (label: LabelKey, value: number): Html =>
    html`<li class="member-analytics-addon__cta-list-item"><span class="text-body-small">${view.say(label)}</span><span class="member-analytics-addon__cta-list-item-text"><strong>${figure(view, value)}</strong></span></li>`;
  const found = summary(view, [
    { label: 'impressions', value: impressions },
    { label: 'membersReached', value: Math.floor(impressions * 0.7) },
  ]);
  const gained = html`<ul><li class="member-analytics-addon-metric-row-list-item"><span>${view.say('profileViewers')}</span><span class="member-analytics-addon-metric-row-list-item__value">${figure(view, 11)}</span></li><li class="member-analytics-addon-metric-row-list-item"><span>${view.say('newFollowers')}</span><span class="member-analytics-addon-metric-row-list-item__value">${figure(view, 2)}</span></li></ul>`;
  const social = html`<ul>${row('reactionsTotal', post?.reactions ?? 0)}${row('commentsTotal', post?.comments.length ?? 0)}${row('repostsTotal', post?.reposts ?? 0)}${row('sends', 3)}</ul>`;
  return page(
    html`${baseCard(view.say('discovery'), found)}${baseCard(view.say('profileViewers'), gained)}${baseCard(view.say('socialEngagement'), social)}`,
  );
}

/** A page's own analytics show the member's numbers in passing, in the very markup of the member's own pages. */
export function pageAnalyticsScreen(view: View): Html {
  const highlights = summary(view, [{ label: 'profileViewers', value: view.world.numbers['profile-viewers'] }]);
  return page(
    html`${baseCard(view.say('viewHighlights'), highlights)}<table class="artdeco-card"><thead><tr><th>${view.say('feedPost')}</th><th>${view.say('impressions')}</th><th>${view.say('engagements')}</th></tr></thead><tbody><tr><td>Jars of the month</td><td>${figure(view, 4321)}</td><td>${figure(view, 123)}</td></tr></tbody></table><p class="${s('soft')}">${view.say('followers', '', figure(view, 7654))}</p>`,
  );
}
