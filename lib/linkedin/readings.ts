import type { Metric } from '@/lib/domain/reading';
import { isNumber, numbersIn, plain } from './numbers';
import { all, shown, textsOf } from './readings-page';

type Numbers = Readonly<Partial<Record<Metric, number>>>;

/** What a page may say about the member; undefined or -1 where it says no exact number. */
export type Found = readonly (readonly [metric: Metric, value: number | undefined])[];

/** What the number on a page, or on a link to it, counts: by the last part of its address. */
const places: ReadonlyMap<string, Metric> = new Map([
  ['profile-views', 'profile-viewers'], // 2026-09
  ['content', 'post-impressions'], // 2026-04
  ['audience', 'followers'], // 2026-04
  ['search-appearances', 'search-appearances'], // 2026-04
  ['connections', 'connections'], // 2026-10
  ['CONNECTION', 'invites-pending'], // 2026-09
]);
const place = /^\/(?:me|analytics|mynetwork)\/(?:.+\/)?([\w-]+)\/?$/;

/** Where such links carry the member's numbers: feed, dashboard, and My Network without its list of people. */
const linkPages = /^\/((feed|preload|dashboard)\/?|mynetwork\/(?!invite-c).*)?$/;
const profile = /^\/in\/[^/]+\/?$/;

/** Only one's own profile can be edited and shows its analytics. */
const ownMarks = '[href*="/edit/intro"],[href*="/edit/forms"],[href*="/search-appearances"]';

/** Posts and rows of lists: what is in there says nothing about the member. */
const rows = '[role=listitem],[data-urn],[data-id]';

/** The same, and what leads elsewhere. */
const elsewhere = `a,button,table,svg,[componentkey^=Conn],${rows}`;

/** The days that a number is over, as it says beside it. */
const periods = [7, 14, 28, 30, 90, 365];

/** What only labels tell, by the stems of LinkedIn's languages. */
const labelled: Partial<Record<Metric, readonly [metric: Metric, label: RegExp]>> = {
  'post-impressions': ['engagements', /enga|intera|zaang|エンゲ|تفاع/i],
  followers: ['followers-gained', /\bnew\b|gain|neue|nouv|gagn|nuev|nuov|novo|ganh|nieu|nowi|新|جد/i],
  'search-appearances': ['search-appearances', /sear|such|cherch|b[uú]sq|pesq|ricer|zoek|szuk|検|بحث/i],
};

/**
 * What a page says about the member now: only exact numbers, and none that two places of it tell differently.
 * @param path `location.pathname`.
 * @param readSsi reads the page of the Social Selling Index, where that is known.
 */
export function readNumbers(path: string, root: ParentNode, readSsi?: (root: ParentNode) => Found): Numbers {
  try {
    const found = path.startsWith('/sales/ssi') ? (readSsi?.(root) ?? []) : find(path, root);
    const exact = found.filter(([, value = -1]) => value >= 0 && value < 1e9);
    return Object.fromEntries(exact.filter(([metric, value]) => exact.every(([m, v]) => m !== metric || v === value)));
  } catch {
    return {}; // An element with the name of a method shadows that of the document or of its form.
  }
}

function find(path: string, root: ParentNode): Found {
  if (linkPages.test(path)) return [...linked(root), ...received(path, root)];
  if (path.startsWith('/messaging')) return unread(root);
  const main = root.querySelector('main');
  const metric = metricAt(path);
  if (main && metric) return analytics(metric, main);
  return main && profile.test(path) && shown(main, ownMarks, rows)[0] ? [...linked(main), ...followers(main)] : [];
}

function metricAt(path: string): Metric | undefined {
  return places.get(place.exec(path)?.[1] ?? '');
}

/** The first number of each link that is not that of a period. */
function linked(root: ParentNode): Found {
  return shown(root, 'a[href]', rows).flatMap((link) => {
    const metric = metricAt((link as HTMLAnchorElement).pathname); // The selector lets only links through.
    const found = metric ? textsOf([link, ...shown(link, '*', rows)]).flatMap(numbersIn) : [];
    return metric ? [[metric, found.find((number) => !periods.includes(number)) ?? found[0]] as const] : [];
  });
}

/** The first of the pills above the list counts all of it; the others are parts, and none counts more (2026-10). */
function received(path: string, root: ParentNode): Found {
  const pills = /manager\/(rec.*)?$/.test(path) ? shown(root, '[role=radio]', rows) : [];
  const counts = pills.flatMap(({ textContent }) => numbersIn(plain(textContent)));
  return [['invites-received', Math.max(...counts) === counts[0] ? counts[0] : undefined]];
}

/** The list is loaded in parts: exact when it is short, or goes on behind the last unread conversation (2026-10). */
function unread(root: ParentNode): Found {
  const list = all(root, '.msg-conversation-listitem').map((row) => all(row, '[class*=--unread]').length > 0);
  const isWhole = list.length > 0 && (list.length < 10 || !list.at(-1));
  return [['unread-conversations', isWhole ? list.filter(Boolean).length : undefined]];
}

/** The followers stand right before the connections, and behind the title of the activities. */
function followers(main: Element): Found {
  const [link] = shown(main, '[href*="/invite-connect/connections"]', rows);
  if (!link) return [];
  const top = shown(link.closest('section') ?? main, '*', rows);
  const activities = all(main, '[componentkey$=Activity]').flatMap((card) => shown(card, '*', rows)); // 2026-03
  const texts = [textsOf(top.slice(0, top.indexOf(link))).at(-1), textsOf(activities)[1]];
  return texts.map((text) => ['followers', numbersIn(text)[0]]);
}

/** A number stands before its label. The list of connections has its number in the title. */
function analytics(metric: Metric, main: Element): Found {
  const texts = textsOf(shown(main, '*', elsewhere));
  if (metric === 'connections') return [[metric, texts.flatMap(numbersIn)[0]]];
  const [other, words] = labelled[metric] ?? [metric, /./];
  const valueAt = (isOther: boolean) =>
    numbersIn(texts.find((text, index) => isNumber(text) && words.test(texts[index + 1] ?? '') === isOther))[0];
  return [
    [other, valueAt(true)],
    [metric, other === metric ? undefined : valueAt(false)],
  ];
}
