import { type Html, html } from '@/tests/practice/html';
import { profileHref } from '@/tests/practice/sdui/actor-block';
import { figure, portrait, s, type View } from '@/tests/practice/view';
import { late } from './late';
import { cardsOf, type Figure, type ReportSurface, reportOf } from './report';

const SCREEN = 'com.linkedin.sdui.flagshipnav';
const SCREENS: Readonly<Record<ReportSurface, string>> = {
  content: 'creator.analytics.Content',
  audience: 'creator.analytics.Audience',
  'profile-views': 'premium.wvmp.WVMP',
  'search-appearances': 'analytics.SearchAppearances',
};

/** A page of member analytics in the form of 2026: a line with the number, then a line that says what it is. */
export function sduiReport(surface: ReportSurface): (view: View) => Html {
  return (view) => {
    const { title, period, figures } = reportOf(view, surface);
    return screen(
      SCREENS[surface],
      html`<section class="${s('card')}"><p class="${s('name')}">${view.say(title)}</p><div role="button" tabindex="0" aria-expanded="false" class="${s('pill')}"><span>${view.say(period)}</span></div>${figures.map((each) => lines(view, each))}</section><section class="${s('card')}">${MORE[surface](view)}</section>`,
    );
  };
}

export function screen(name: string, content: Html): Html {
  return html`<div role="main" data-sdui-screen="${SCREEN}.${name}"><main id="workspace" class="${s('columns')}"><div class="${s('middle', 'wide')}">${content}</div></main></div>`;
}

function lines(view: View, { label, value }: Figure): Html {
  const number = late(view, value);
  return html`<div><p class="${s('title')}"${number.text}>${number.now}</p><p>${view.say(label)}</p><p class="${s('soft')}">${view.say('vsPrior', '', '▲ 12%')}</p></div>`;
}

const MORE: Readonly<Record<ReportSurface, (view: View) => Html>> = {
  content: (view) =>
    html`<a href="https://www.linkedin.com/analytics/creator/top-posts/"><p>${view.say('topPosts')}</p></a>`,
  audience: (view) => html`<p>${view.say('vsPrior', '', '▲ 2.1%')}</p>`,
  'profile-views': viewers,
  'search-appearances': (view) => html`<p>${view.say('postsShare', '', `${figure(view, 70.9)}%`)}</p>`,
};

function viewers(view: View): Html {
  const named = view.world.people.slice(20, 24);
  return html`${named.map((person, index) => html`<div role="listitem" class="${s('row', 'person')}"><a href="${profileHref(person)}"><img alt="" src="${portrait(person, 40)}" width="40" height="40" class="${s('round')}"><p class="${s('name')}">${person.name}</p><p>${view.say('viewedAgo', '', `${index + 1}h`)}</p></a></div>`)}<div role="listitem"><p>LinkedIn Member</p><p>${view.say('viewedAgo', '', '2w')}</p></div>`;
}

export function sduiDashboard(view: View): Html {
  return screen(
    'home.Home',
    html`<section class="${s('card')}"><p class="${s('name')}">${view.say('dashboardTitle')}</p><div class="${s('grid')}">${cardsOf(
      view,
    ).map(({ href, label, value }) => {
      const number = late(view, value);
      return html`<a href="https://www.linkedin.com${href}" class="${s('card')}"><p class="${s('title')}"${number.text}>${number.now}</p><p>${view.say(label)}</p><p class="${s('soft')}">${view.say('vsPrior', '', '▲ 4%')}</p></a>`;
    })}</div></section>`,
  );
}
