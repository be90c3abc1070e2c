import { type Html, html } from '@/tests/practice/html';
import { badge, profileHref } from '@/tests/practice/sdui/actor-block';
import { portrait, s, type View } from '@/tests/practice/view';
import { page } from './ember-parts';
import { late } from './late';
import { screen } from './sdui-reports';

/** The list of connections; the number above it is exact, however large. */
export function sduiConnections(view: View): Html {
  const { text, now } = total(view);
  return screen(
    'mynetwork.Connections',
    html`<section class="${s('card')}"><p${text}>${now}</p>${sorted(view)}<div data-testid="lazy-column">${first(view).map((person) => html`<div role="listitem" componentkey="${person.fsdId}" class="${s('result')}"><a href="${profileHref(person)}"><p class="${s('name')}">${person.name}</p><p>• ${badge(view, person)}</p></a></div>`)}</div></section>`,
  );
}

export function emberConnections(view: View): Html {
  const { text, now } = total(view);
  return page(
    html`<section class="mn-connections artdeco-card"><header class="mn-connections__header"><h1 class="t-18"${text}>${now}</h1></header>${sorted(view)}<ul>${first(view).map((person) => html`<li class="mn-connection-card artdeco-list ${s('result')}"><img alt="" src="${portrait(person, 56)}" width="56" height="56" class="${s('round')}"><a href="/in/${person.slug}/"><span class="mn-connection-card__name">${person.name}</span></a></li>`)}</ul></section>`,
  );
}

function total(view: View) {
  return late(view, view.world.numbers.connections, (shown) => view.say('connectionsCount', '', shown));
}

function sorted(view: View): Html {
  return html`<div role="button" tabindex="0" aria-expanded="false"><span>${view.say('sortBy')} ${view.say('recentlyAdded')}</span></div>`;
}

function first({ world }: View) {
  return world.people.filter(({ degree }) => degree === 1);
}
