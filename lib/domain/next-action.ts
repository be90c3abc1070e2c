import type { Pillar } from './pillar';

/** Actions that the product may propose; the words of each live in `_locales` under `action_<id>`. */
export type ActionId = 'comment' | 'post' | 'repost' | 'search-and-view' | 'reply' | 'invite';

/** How far an action carries, in words a member can use; never a decimal. */
export type Step = 'big' | 'good' | 'small';

export interface NextAction {
  readonly id: ActionId;
  readonly pillar: Pillar;
  readonly step: Step;
  /** Minutes it takes. */
  readonly minutes: number;
  /** Opened only by the member's own click. */
  readonly url: string;
  /** The member's own number behind the proposal: `count` actions in the last 7 days, `target` a week earns 90 %. */
  readonly because: { readonly count: number; readonly target: number };
}
