/** The two apps a page is drawn by. */
export type App = 'ember' | 'sdui';
/**
 * What one account is served: the classic app, or one of the four dated looks of the React app. `sdui` is that of
 * May 2026, `dvn-2025` the first of all with its `data-view-name`s.
 */
export type Build = 'ember' | 'dvn-2025' | 'sdui' | 'sdui-2026-07' | 'sdui-2026-10';
export type Locale = 'en' | 'de' | 'fr' | 'es' | 'pt-BR' | 'it' | 'nl' | 'pl' | 'ja' | 'ar';

export interface PracticeOptions {
  build: Build;
  locale?: Locale;
  /** Where the invite dialog opens in the `sdui` build: the open shadow root, or the `/preload/` frame. */
  invite?: 'shadow' | 'frame';
  /** The first segment of the feed's address: some accounts have the whole feed under `/preload/`. */
  path?: 'feed' | 'preload';
  /** A virtual feed shows other posts in the same card elements while the member scrolls. */
  feed?: 'full' | 'virtual';
  /** Where comment and reply editors mount in the React app: beside their post, or at the end of the body. */
  editors?: 'inline' | 'portal';
  /** Which digits an Arabic page is written with; other languages have only one kind. */
  digits?: 'latin' | 'native';
  /** What stands where a number comes later: nothing or a dash, or the number of last time. */
  numbers?: 'blank' | 'stale';
  /** The look of the page with the Social Selling Index. */
  ssi?: 'a' | 'b';
  port?: number;
  /** Decides every invented id and slug: one seed, one little world of people and posts. */
  seed?: string;
  /** `html[lang]` when it should differ from the language of the labels, as was seen on the real site. */
  htmlLang?: string;
}

/** What decides how one browser sees the site: its cookie first, the server's own options else. */
export interface Preferences {
  readonly build: Build;
  readonly locale: Locale;
  readonly invite: 'shadow' | 'frame';
  readonly path: 'feed' | 'preload';
  readonly feed: 'full' | 'virtual';
  readonly editors: 'inline' | 'portal';
  readonly digits: 'latin' | 'native';
  readonly numbers: 'blank' | 'stale';
  readonly ssi: 'a' | 'b';
  readonly seed: string;
  readonly htmlLang?: string | undefined;
}

/** One write that reached the server: what the member really did, and what became of it. */
export interface TruthRow {
  readonly action: string;
  /** Invitations: was there a note. */
  readonly note?: boolean;
  /** The status that was answered; 0 = the connection was cut. */
  readonly status: number;
  /** Did the write really happen. A 5xx may have happened all the same, a 200 may carry a refusal. */
  readonly applied: boolean;
  /** The page was told of a success that the site took back later, without a word. */
  readonly reverted?: true;
  /** Path and query of the request. */
  readonly path: string;
  /** The urn or slug that the write was about. */
  readonly target?: string;
  readonly build: Build;
  readonly seed: string;
  readonly at: number;
}

export interface FaultRule {
  /** A {@link TruthRow.action}, or `*` for any write. */
  action: string;
  /** 4xx or 5xx; 0 cuts the connection; 200 together with `refused` is a refusal inside a good answer. */
  status?: number;
  times?: number;
  delayMs?: number;
  /** With a 5xx: the write happened all the same, and the page shows it. */
  applied?: boolean;
  /** A 200 whose body carries an error: nothing happened. */
  refused?: boolean;
  /** A 200 with all signs of success, and nothing of it left after a reload. */
  reverted?: boolean;
  /** The page never reads the answer's body, so the browser writes no resource entry. */
  unreadBody?: boolean;
}

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  /** The `origin` or else `referer` header: who asked. */
  readonly from: string;
}
