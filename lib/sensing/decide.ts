import type { SensedKind, Traits } from '@/lib/domain/activity';
import type { Act } from '@/lib/linkedin/endpoints';
import type { Input } from './inputs';
import type { Page } from './page';

/** What a confirmed answer comes to. */
export interface Deed {
  readonly kind: SensedKind;
  /** It takes back what was reported of the same target. */
  readonly undo?: boolean;
  readonly target?: string | undefined;
  readonly thread?: string | undefined;
  readonly traits?: Traits;
}

/** What is known beside the name of the act. */
export interface Circumstances {
  readonly input: Input;
  readonly page: Page;
  /** The page's own key, or the one in the request: the same whichever way LinkedIn sends a reaction. */
  readonly target: string | undefined;
  /** A reaction on this target was counted on this page. */
  readonly isCounted: boolean;
}

type Decide = (about: Circumstances) => Deed | undefined;

const decisions: Readonly<Record<Act, Decide>> = {
  comment: ({ input }) => ({ kind: input.reply ? 'reply' : 'comment' }),
  // The 2026 build sends replies alone by this way; the classic one sends both.
  'comment:any': ({ input, page }) => ({
    kind: input.reply || (page.isModern && !input.classic) ? 'reply' : 'comment',
  }),
  // A change of the kind of reaction is no new reaction, neither today's nor one of an earlier day.
  reaction: ({ input, isCounted, target }) => (input.reacted || isCounted ? undefined : { kind: 'reaction', target }),
  'reaction:undo': ({ target }) => ({ kind: 'reaction', undo: true, target }),
  'reaction:any': (about) =>
    decisions[about.input.reacted && about.input.control === 'reaction:toggle' ? 'reaction:undo' : 'reaction'](about),
  // An edit is opened from a menu; what announces an article is no post.
  share({ input, page }) {
    if (page.inArticleEditor || input.opener === ':menu') return undefined;
    return input.opener === 'repost' ? { kind: 'repost', traits: { form: 'quote' } } : { kind: 'post' };
  },
  repost: () => ({ kind: 'repost', traits: { form: 'instant' } }),
  invite: ({ input }) => ({ kind: 'invite', traits: { note: input.note } }),
  message: ({ input, page }) => ({ kind: input.inmail ? 'inmail' : 'message', thread: page.thread ?? input.thread }),
};

/** Undefined where an act comes to nothing that is counted. */
export function decide(act: Act, about: Circumstances): Deed | undefined {
  return decisions[act](about);
}
