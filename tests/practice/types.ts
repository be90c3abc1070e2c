export type Build = 'ember' | 'sdui';
export type Locale = 'en' | 'de' | 'fr' | 'es';

export interface PracticeOptions {
  build: Build;
  locale?: Locale;
  /** Where the invite dialog opens in the `sdui` build: the open shadow root, or the `/preload/` frame. */
  invite?: 'shadow' | 'frame';
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
  /** The page never reads the answer's body, so the browser writes no resource entry. */
  unreadBody?: boolean;
}

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  /** The `origin` or else `referer` header: who asked. */
  readonly from: string;
}
