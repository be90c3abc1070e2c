import type { Numbers } from './world-numbers';
import type { Places } from './world-places';

export type Degree = 0 | 1 | 2 | 3;
/** How the profile's own action row looks. */
export type Relation = 'self' | 'connected' | 'open' | 'follow-first' | 'pending' | 'withdrawn' | 'incoming';

export interface Person {
  readonly index: number;
  readonly slug: string;
  readonly memberId: string;
  readonly fsdId: string;
  readonly name: string;
  readonly first: string;
  readonly headline: string;
  readonly company: string;
  readonly place: string;
  readonly degree: Degree;
  readonly followers: number;
  readonly connections: number;
  readonly verified: boolean;
  relation: Relation;
  following: boolean;
}

export interface Comment {
  readonly id: string;
  readonly postId: string;
  readonly author: Person;
  readonly age: string;
  text: string;
  reaction: string | null;
  reactions: number;
  readonly replies: Comment[];
}

export interface Post {
  readonly id: string;
  /** The opaque 43-character key that the SDUI feed uses instead of the activity urn. */
  readonly key: string;
  readonly author: Person;
  readonly age: string;
  readonly kind: 'text' | 'image' | 'poll' | 'document' | 'video' | 'celebration';
  text: string;
  edited: boolean;
  reaction: string | null;
  reactions: number;
  reposts: number;
  readonly comments: Comment[];
  /** "{N} likes this" above the post: a trap for whoever takes the first profile link as the author. */
  readonly broughtBy?: Person | undefined;
  readonly repostOf?: Post | undefined;
  readonly repost?: 'instant' | 'quote' | undefined;
}

export interface Message {
  readonly id: string;
  readonly mine: boolean;
  readonly text: string;
  readonly time: string;
}

export interface Thread {
  readonly id: string;
  readonly person: Person;
  readonly messages: Message[];
  quickReplies: readonly string[];
  unread: number;
}

export interface World {
  readonly seed: string;
  readonly self: Person;
  readonly people: readonly Person[];
  readonly posts: Post[];
  readonly threads: Thread[];
  readonly endorsed: Set<string>;
  readonly places: Places;
  readonly numbers: Numbers;
  /** Fresh ids for what the member makes. */
  nextId(): string;
}
