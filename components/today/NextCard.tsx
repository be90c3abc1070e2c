import { ExternalLink } from '@/components/ExternalLink';
import { PillarGlyph } from '@/components/PillarGlyph';
import { formatNumber, say, sayCount, type WordKey } from '@/components/words';
import type { ActionId, NextAction, Step } from '@/lib/domain/next-action/next-action';
import styles from './NextCard.module.css';

const actionWords: Readonly<Record<ActionId, WordKey>> = {
  comment: 'action_comment',
  post: 'action_post',
  repost: 'action_repost',
  'search-and-view': 'action_search_and_view',
  reply: 'action_reply',
  invite: 'action_invite',
  'profile-item': 'action_profile_item',
  'profile-media': 'action_profile_media',
  article: 'action_article',
  'follow-up': 'action_follow_up',
};

const reasonWords = {
  comment: 'reason_comment',
  post: 'reason_post',
  repost: 'reason_repost',
  'search-and-view': 'reason_search_and_view',
  reply: 'reason_reply',
  'profile-item': 'reason_profile_item',
  'profile-media': 'reason_profile_media',
  article: 'reason_article',
  'follow-up': 'reason_follow_up',
} as const satisfies Record<Exclude<ActionId, 'invite'>, WordKey>;

const stepWords: Readonly<Record<Step, WordKey>> = { big: 'step_big', good: 'step_good', small: 'step_small' };

/** Where each is done; opened only by the member's own click. Kept here: no address is ever stored. */
const actionPaths: Readonly<Record<ActionId, string>> = {
  comment: '/feed/',
  post: '/feed/?shareActive=true',
  repost: '/my-items/saved-posts/',
  'search-and-view': '/search/results/people/',
  reply: '/in/me/recent-activity/all/',
  invite: '/in/me/recent-activity/comments/',
  'profile-item': '/in/me/',
  'profile-media': '/in/me/details/featured/',
  article: '/article/new/',
  'follow-up': '/mynetwork/invite-connect/connections/',
};

/** The one next step: what, why, how long, how far it carries. Nothing is opened without the member's click. */
export function NextCard({ next }: { readonly next: NextAction | undefined }) {
  return (
    <section className={styles.card} data-pillar={next?.pillar} aria-labelledby="next">
      <h2 id="next" className="visually-hidden">
        {say('next_heading')}
      </h2>
      {next ? <Proposal next={next} /> : <Done />}
    </section>
  );
}

function Proposal({ next }: { readonly next: NextAction }) {
  return (
    <>
      <h3 className={styles.title}>
        <PillarGlyph pillar={next.pillar} className={styles.glyph} />
        {say(actionWords[next.id])}
      </h3>
      <p className={styles.reason}>{reasonOf(next)}</p>
      <div className={styles.offer}>
        <p className={styles.cost}>
          {sayCount('minutes', next.minutes)} · {say(stepWords[next.step])}
        </p>
        <ExternalLink href={`https://www.linkedin.com${actionPaths[next.id]}`} className={styles.open}>
          {say('next_open')}
        </ExternalLink>
      </div>
    </>
  );
}

/** How many invitations to send is nobody's advice: theirs is the one reason without a target. */
function reasonOf({ id, because: { count, target } }: NextAction): string {
  if (id === 'invite') return sayCount('reason_invite', count);
  return say(reasonWords[id], formatNumber(count), formatNumber(target));
}

function Done() {
  return (
    <>
      <h3 className={styles.title}>{say('next_done')}</h3>
      <p className={styles.reason}>{say('next_done_why')}</p>
    </>
  );
}
