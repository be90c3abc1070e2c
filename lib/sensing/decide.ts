import type { SensedKind, Traits } from '@/lib/domain/activity';
import type { Act } from '@/lib/linkedin/endpoints';
import type { SalesAct } from '@/lib/linkedin/sales';
import type { Input } from './inputs';
import type { Page } from './page';
import { findSalesPart } from './sales-part';

/** What a confirmed answer comes to. */
export interface Deed {
  readonly kind: SensedKind;
  /** It takes back what was reported of the same target. */
  readonly undo?: boolean;
  readonly target?: string | undefined;
  readonly thread?: string | undefined;
  readonly traits?: Traits;
  /** How many of its kind were done at once; one when left out. */
  readonly times?: number;
}

/** What is known beside the name of the act. */
export interface Circumstances {
  readonly input: Input;
  readonly page: Page;
  /** The page's own key, or the one in the request: the same whichever way LinkedIn sends a reaction. */
  readonly target: string | undefined;
  /** What was switched, where the request or the control names it. */
  readonly switched: string | undefined;
  /** It was counted on this page already. */
  readonly isCounted: boolean;
}

export type Decide = (about: Circumstances) => Deed | undefined;

const decisions: Readonly<Record<Exclude<Act, SalesAct>, Decide>> = {
  comment: ({ input }) => ({ kind: input.reply ? 'reply' : 'comment' }),
  // The 2026 build sends replies alone by this way; the classic one sends both.
  'comment:any': ({ input, page }) => ({
    kind: input.reply || (page.isModern && !input.classic) ? 'reply' : 'comment',
  }),
  'comment:edit': () => undefined,
  // A change of the kind of reaction is no new reaction, neither today's nor one of an earlier day.
  reaction: ({ input, isCounted, target }) => (input.reacted || isCounted ? undefined : { kind: 'reaction', target }),
  'reaction:undo': ({ target }) => ({ kind: 'reaction', undo: true, target }),
  'reaction:any': (about) =>
    decisions[about.input.reacted && about.input.control === 'reaction:toggle' ? 'reaction:undo' : 'reaction'](about),
  // An edit is opened from a menu; what is shared out of the article editor announces the article.
  post({ input, page }) {
    if (page.article !== undefined) return { kind: 'article', target: page.article };
    if (input.opener === ':menu') return undefined;
    return input.opener === 'repost' ? { kind: 'repost', traits: { form: 'quote' } } : { kind: 'post' };
  },
  repost: () => ({ kind: 'repost', traits: { form: 'instant' } }),
  invite: ({ input }) => ({ kind: 'invite', traits: { note: input.note } }),
  'invite-withdrawn': () => ({ kind: 'invite-withdrawn' }),
  'invite-accepted': ({ input }) => (input.forPage ? undefined : { kind: 'invite-accepted' }),
  'invite-accepted:any': (about) => (about.input.accepting ? decisions['invite-accepted'](about) : undefined),
  message: ({ input, page }) => ({ kind: input.inmail ? 'inmail' : 'message', thread: page.thread ?? input.thread }),
  'follow:any': ({ input, switched }) => (input.on ? undefined : { kind: 'follow', target: switched }),
  'endorsement:any': ({ input, isCounted }) => (input.on || isCounted ? undefined : { kind: 'endorsement' }),
  // One leaves from a menu and is asked once more; a request is taken back where it was made.
  'group-join:any': ({ input, page, isCounted }) =>
    input.on || input.isAside || isCounted ? undefined : { kind: 'group-join', target: page.group },
};

/** Undefined where an act comes to nothing that is counted. Acts of Sales Navigator are known there alone. */
export function decide(act: Act, about: Circumstances): Deed | undefined {
  const all: Readonly<Partial<Record<Act, Decide>>> = { ...decisions, ...findSalesPart()?.decisions };
  return all[act]?.(about);
}
