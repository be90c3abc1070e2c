import { type Html, html } from '@/tests/practice/html';
import type { LabelKey } from '@/tests/practice/labels/english';
import { hash } from '@/tests/practice/seed';
import { s, type View } from '@/tests/practice/view';
import { around, late, lateSpan, lateValue } from './late';

const PILLARS = [
  ['establish-brand', 'ssiBrand', 'ssi.brand'],
  ['find-people', 'ssiFind', 'ssi.find'],
  ['engage-with-insights', 'ssiInsights', 'ssi.insights'],
  ['build-relationships', 'ssiRelations', 'ssi.relations'],
] as const;

const GROUPS = [
  { title: 'ssiIndustry', average: 'ssiIndustryAverage', scores: [11.9, 4.6, 1.9, 12.5], total: 31 },
  { title: 'ssiNetwork', average: 'ssiNetworkAverage', scores: [13.2, 5.1, 3.4, 13.6], total: 35 },
] as const;

/** The page that every member has, in one of its two looks; the averages of others come before or after. */
export function ssiScreen(view: View): Html {
  const own = view.preferences.ssi === 'a' ? ownScoreA(view) : ownScoreB(view);
  const others = GROUPS.map((group) => (view.preferences.ssi === 'a' ? groupA(view, group) : groupB(view, group)));
  const othersFirst = hash(view.world.seed + view.preferences.ssi) % 2 === 0;
  const parts = othersFirst ? [...others, own] : [own, ...others];
  return html`<main id="content-main" class="${s('middle', 'wide', 'card')}"><h1>${view.say('ssiTitle')}</h1>${ranks(view)}${parts}</main>`;
}

function ranks(view: View): Html {
  const { numbers } = view.world;
  return view.preferences.ssi === 'a'
    ? html`<dl class="ssi-ranks">${rankA(view, 'ssiRankIndustry', numbers['ssi.rank.industry'])}${rankA(view, 'ssiRankNetwork', numbers['ssi.rank.network'])}</dl>`
    : html`${rankB(view, 'ssiRankIndustry', numbers['ssi.rank.industry'])}${rankB(view, 'ssiRankNetwork', numbers['ssi.rank.network'])}`;
}

function rankA(view: View, label: LabelKey, value: number): Html {
  const { text, now } = late(view, value);
  const top = around(view, 'ssiTop', html`<span class="t-40"${text}>${now}</span>`);
  return html`<div class="ssi-rank"><dt class="ssi-rank__category-name">${view.say(label)}</dt><dd class="ssi-rank__category-score">${top}</dd></div>`;
}

/** The number and its per cent sign share an element; the words around it have their own. */
function rankB(view: View, label: LabelKey, value: number): Html {
  const [before = '', after = ''] = view.say('ssiTop', '', '\0').split('\0');
  const sign = /^\s?[%٪]/.exec(after)?.[0] ?? '';
  const { text, now } = late(view, value, (shown) => shown + sign);
  return html`<div><span>${before}</span><span${text}>${now}</span><span>${after.slice(sign.length)}</span><p>${view.say(label)}</p></div>`;
}

function ownScoreA(view: View): Html {
  const { numbers } = view.world;
  return html`<div class="user-ssi-score"><figure><figcaption class="user-ssi-score__donut-chart-caption">${outOf(view, value(view, numbers['ssi.total']), 100)}</figcaption></figure>${PILLARS.map(
    ([id, label, metric]) =>
      html`<div><progress id="${id}__sub-score-bar" max="25"${lateValue(view, numbers[metric])}>${outOf(view, value(view, numbers[metric]), 25)}</progress><p>${view.say(label)}</p></div>`,
  )}</div>`;
}

function value(view: View, number: number): Html {
  const { text, now } = late(view, number);
  return html`<span class="ssi-score__value"${text}>${now}</span>`;
}

type Group = (typeof GROUPS)[number];

function groupA(view: View, { average, total }: Group): Html {
  return html`<div class="group-ssi-score"><figure class="group-ssi-score__donut-chart"><figcaption>${outOf(view, html`<span class="ssi-score__value">${total}</span>`, 100)}</figcaption></figure><p>${view.say(average, '', total)}</p></div>`;
}

function ownScoreB(view: View): Html {
  const { numbers } = view.world;
  const total = numbers['ssi.total'];
  const scores = PILLARS.map(([, , metric]) => numbers[metric]);
  return html`<section><h2>${view.say('ssiCurrent')}</h2><figure><figcaption>${outOf(view, lateSpan(view, total), 100)}</figcaption></figure>${table(view, scores)}</section>`;
}

function groupB(view: View, { title, average, scores, total }: Group): Html {
  return html`<section><h2>${view.say(title)}</h2><figure><figcaption>${outOf(view, html`${total}`, 100)}</figcaption></figure>${table(view, scores)}<p>${view.say(average, '', total)}</p></section>`;
}

/** The hidden table behind a donut: four pillars and what is missing to 100. */
function table(view: View, scores: readonly number[]): Html {
  const missing = Math.round((100 - scores.reduce((sum, score) => sum + score, 0)) * 1000) / 1000;
  const row = (label: LabelKey, score: number): Html => {
    const { text, now } = late(view, score);
    return html`<tr><th>${view.say(label)}</th><td${text}>${now}</td></tr>`;
  };
  return html`<table class="${s('vh')}"><tr><th>${view.say('ssiCategory')}</th><th>${view.say('ssiValue')}</th></tr>${PILLARS.map(([, label], index) => row(label, scores[index] ?? 0))}${row('ssiRemaining', missing)}</table>`;
}

function outOf(view: View, inner: Html, most: number): Html {
  const [before, after] = view.say('ssiOutOf', String(most), '\0').split('\0');
  return html`${before}${inner}${after}`;
}
