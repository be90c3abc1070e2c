import { type Html, html } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { late } from './late';
import type { Figure } from './report';

/** The classic row of key figures: number, label, trend. */
export function summary(view: View, figures: readonly Figure[]): Html {
  return html`<ul class="member-analytics-addon-summary ${s('row')}">${figures.map((figure) => item(view, figure))}</ul>`;
}

function item(view: View, { label, value }: Figure): Html {
  const number = late(view, value);
  return html`<li class="member-analytics-addon-summary__list-item"><div><p class="text-body-medium-bold text-heading-large"${number.text}>${number.now}</p><p class="member-analytics-addon-list-item__description">${view.say(label)}</p><span class="text-body-xsmall"><strong class="analytics-tools-shared-trend-text__value--increase-caret-lead">▲ 12%</strong> ${view.say('past7Days')}</span></div></li>`;
}

export function baseCard(title: string, content: Html): Html {
  return html`<section class="member-analytics-addon-card__base-card artdeco-card"><h2 class="member-analytics-addon-header__title">${title}</h2>${content}</section>`;
}

export function page(content: Html): Html {
  return html`<main class="scaffold-layout__main ${s('middle', 'wide')}">${content}</main>`;
}
