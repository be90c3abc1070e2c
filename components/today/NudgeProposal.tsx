import { ExternalLink } from '@/components/ExternalLink';
import { PillarGlyph } from '@/components/PillarGlyph';
import { say, sayCount, type WordKey } from '@/components/words';
import type { Nudge } from '@/lib/domain/nudges/choose-nudge';
import { nudgePaths } from '@/lib/domain/nudges/nudge-paths';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import styles from './NudgeProposal.module.css';
import { nudgeReason, nudgeSentence } from './nudge-words';

const stepWords: Readonly<Record<NonNullable<Nudge['step']>, WordKey>> = {
  big: 'step_big',
  good: 'step_good',
  small: 'step_small',
};

/** What is done on our own pages. */
const ownPages: Readonly<Partial<Record<RuleId, { readonly href: string; readonly words: WordKey }>>> = {
  C02: { href: '/dashboard.html#questions', words: 'guide_open_questions' },
  C08: { href: '/dashboard.html#review', words: 'guide_open_review' },
};

interface Props {
  readonly nudge: Nudge;
  readonly onDone: () => void;
}

/** A proposal: the sentence, the reason, what it costs and brings, and the way there, by the member's click only. */
export function NudgeProposal({ nudge, onDone }: Props) {
  const reason = nudgeReason(nudge);
  const { pillar, minutes } = nudge;
  return (
    <>
      <h3 className={styles.title}>
        {pillar !== 'care' && <PillarGlyph pillar={pillar} className={styles.glyph} />}
        {nudgeSentence(nudge)}
      </h3>
      {reason && <p className={styles.reason}>{reason}</p>}
      <div className={styles.offer}>
        <Way id={nudge.id} />
        <button type="button" className={styles.done} onClick={onDone}>
          {say(minutes > 0 ? 'guide_done' : 'guide_fine')}
        </button>
        <p className={styles.cost}>{costOf(nudge)}</p>
      </div>
    </>
  );
}

function costOf({ minutes, step }: Nudge): string {
  const parts = [...(minutes > 0 ? [sayCount('minutes', minutes)] : []), ...(step ? [say(stepWords[step])] : [])];
  // A line may end between the two, never inside of one.
  return parts.map((part) => part.replaceAll(' ', '\u00a0')).join(' · ');
}

function Way({ id }: Pick<Nudge, 'id'>) {
  const { [id]: path } = nudgePaths;
  const { [id]: own } = ownPages;
  const way = path === undefined ? own : { href: `https://www.linkedin.com${path}`, words: 'guide_open' as const };
  if (!way) return null;
  return (
    <ExternalLink href={way.href} className={styles.open}>
      {say(way.words)}
    </ExternalLink>
  );
}
