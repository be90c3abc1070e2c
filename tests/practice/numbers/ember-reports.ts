import { type Html, html } from '@/tests/practice/html';
import { figure, portrait, s, type View } from '@/tests/practice/view';
import { baseCard, page, summary } from './ember-parts';
import { late } from './late';
import { cardsOf, type ReportSurface, reportOf } from './report';

/** A page of member analytics in the classic form. */
export function emberReport(surface: ReportSurface): (view: View) => Html {
  return (view) => {
    const { title, period, figures } = reportOf(view, surface);
    return page(
      html`${surface === 'content' ? tabs(view) : ''}${baseCard(view.say(title), html`<button class="artdeco-pill">${view.say(period)}</button>${summary(view, figures)}`)}${MORE[surface](view)}`,
    );
  };
}

const MORE: Readonly<Record<ReportSurface, (view: View) => Html>> = {
  content: (view) => html`<a href="/analytics/creator/top-posts/">${view.say('topPosts')}</a>`,
  audience: (view) => html`<p class="${s('soft')}">${view.say('vsPrior', '', '▲ 2.1%')}</p>`,
  'profile-views': viewers,
  'search-appearances': (view) => html`<ul><li>${view.say('postsShare', '', `${figure(view, 70.9)}%`)}</li></ul>`,
};

function tabs(view: View): Html {
  return html`<div role="tablist"><button role="tab" aria-selected="true" class="artdeco-tab creator-analytics__tab">${view.say('impressions')}</button><button role="tab" aria-selected="false" class="artdeco-tab creator-analytics__tab">${view.say('engagements')}</button></div>`;
}

/** People with a link, and some without a name. */
function viewers(view: View): Html {
  const named = view.world.people.slice(20, 24);
  return html`<ul class="artdeco-card">${named.map((person, index) => html`<li class="${s('row', 'person')}"><img alt="" src="${portrait(person, 40)}" width="40" height="40" class="${s('round')}"><a class="${s('grow')}" href="/in/${person.slug}/">${person.name}</a><span>${view.say('viewedAgo', '', `${index + 1}h`)}</span></li>`)}<li class="${s('row', 'person')}"><span>LinkedIn Member</span><span>${view.say('viewedAgo', '', '2w')}</span></li></ul>`;
}

export function emberDashboard(view: View): Html {
  return page(
    html`<section class="artdeco-card"><h1>${view.say('dashboardTitle')}</h1><ul class="${s('grid')}">${cardsOf(
      view,
    ).map(({ href, label, value }) => {
      const number = late(view, value);
      return html`<li><a href="${href}" class="artdeco-card ${s('center')}"><p class="text-heading-large"${number.text}>${number.now}</p><p>${view.say(label)}</p><p class="${s('soft')}">${view.say('vsPrior', '', '▲ 4%')}</p></a></li>`;
    })}</ul></section>`,
  );
}
