import type { WordKey } from '@/components/words';
import type { Grade } from '@/lib/domain/estimate/evidence';
import type { SignalId } from '@/lib/domain/estimate/signals';
import type { Pillar } from '@/lib/domain/pillar';

/** Why an input is in the model as it is, by our own inference (D), like its weight and its target. */
export interface Reason {
  readonly words: WordKey;
  /** How sure it is that LinkedIn counts it at all. */
  readonly grade: Grade;
}

/** Source: LinkedIn's own list of inputs (2015). */
export const modelReasons: Readonly<Record<Pillar, Readonly<Partial<Record<SignalId, Reason>>>>> = {
  brand: {
    profile_items: { words: 'model_why_profile_items', grade: 'A' },
    profile_media: { words: 'model_why_profile_media', grade: 'A' },
    endorsements: { words: 'model_why_endorsements', grade: 'A' },
    articles: { words: 'model_why_articles', grade: 'A' },
    posts: { words: 'model_why_posts_brand', grade: 'A' },
    followers_gained: { words: 'model_why_followers_gained', grade: 'C' },
  },
  find: {
    people_searches: { words: 'model_why_people_searches', grade: 'A' },
    profile_views: { words: 'model_why_profile_views', grade: 'A' },
    views_outside: { words: 'model_why_views_outside', grade: 'A' },
    inbound_views90: { words: 'model_why_inbound_views90', grade: 'A' },
    days_active: { words: 'model_why_days_active', grade: 'A' },
    sn_searches: { words: 'model_why_sn_searches', grade: 'A' },
    sn_leads: { words: 'model_why_sn_leads', grade: 'A' },
  },
  insights: {
    posts: { words: 'model_why_posts_insights', grade: 'A' },
    comments: { words: 'model_why_comments', grade: 'A' },
    reactions: { words: 'model_why_reactions', grade: 'A' },
    reposts: { words: 'model_why_reposts', grade: 'A' },
    engagement_recv: { words: 'model_why_engagement_recv', grade: 'A' },
    messages: { words: 'model_why_messages', grade: 'A' },
    response_rate: { words: 'model_why_response_rate', grade: 'A' },
    groups: { words: 'model_why_groups', grade: 'A' },
    sn_accounts: { words: 'model_why_sn_accounts', grade: 'A' },
  },
  relations: {
    connections: { words: 'model_why_connections', grade: 'A' },
    vp_connections: { words: 'model_why_vp_connections', grade: 'A' },
    coworkers: { words: 'model_why_coworkers', grade: 'A' },
    acceptance: { words: 'model_why_acceptance', grade: 'A' },
  },
};
