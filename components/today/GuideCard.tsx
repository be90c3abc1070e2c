import { useState } from 'react';
import { ExternalLink } from '@/components/ExternalLink';
import { say } from '@/components/words';
import type { Nudge } from '@/lib/domain/nudges/choose-nudge';
import type { Guide } from '@/lib/domain/nudges/guide';
import type { NudgeAnswer } from '@/lib/domain/nudges/nudge-log';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import { AnsweredLine } from './AnsweredLine';
import styles from './GuideCard.module.css';
import { NudgeAnswers } from './NudgeAnswers';
import { NudgeProposal } from './NudgeProposal';
import { useSeen } from './use-seen';

interface Props {
  /** Undefined where the member wants no suggestions. */
  readonly guide: Guide | undefined;
  /** What was answered last and can be taken back here. */
  readonly answered: NudgeAnswer | undefined;
  readonly actions: {
    /** Called when a proposal was really seen, perhaps more than once. */
    showNudge(rule: RuleId): unknown;
    answerNudge(answer: NudgeAnswer): unknown;
    undoAnswer(): unknown;
  };
}

/** The one next step: what, why, how long and how far; its answers, each one click; and a quiet word where there is none. */
export function GuideCard({ guide, answered, actions }: Props) {
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="visually-hidden">
        {say('guide_heading')}
      </h2>
      {guide?.card ? (
        <Card card={guide.card} spare={guide.spare} actions={actions} />
      ) : (
        !answered && <Quiet isOn={guide !== undefined} />
      )}
      <div role="status" className={answered && styles.told}>
        {answered && <AnsweredLine answered={answered} onUndo={actions.undoAnswer} />}
      </div>
    </section>
  );
}

function Quiet({ isOn }: { readonly isOn: boolean }) {
  if (isOn) return <p className={styles.quiet}>{say('guide_nothing')}</p>;
  return (
    <p className={styles.quiet}>
      {say('guide_off')} <ExternalLink href="/dashboard.html#goals">{say('guide_switch_on')}</ExternalLink>
    </p>
  );
}

interface CardProps extends Pick<Props, 'actions'> {
  readonly card: Nudge;
  readonly spare: readonly Nudge[];
}

/** The card, or the spare one that the member asked for, as long as it is proposed. */
function Card({ card, spare, actions }: CardProps) {
  const [wanted, setWanted] = useState<RuleId>();
  const all = [card, ...spare];
  const nudge = all.find(({ id }) => id === wanted) ?? card;
  const { id, pillar, minutes } = nudge;
  const other = all[(all.indexOf(nudge) + 1) % all.length];
  const ref = useSeen(id, actions.showNudge);
  return (
    <div className={styles.card} data-pillar={pillar} ref={ref}>
      <NudgeProposal nudge={nudge} onDone={() => actions.answerNudge({ rule: id, is: 'done' })} />
      <NudgeAnswers
        isTask={minutes > 0}
        onAnswer={(is) => actions.answerNudge({ rule: id, is })}
        onOther={other && other !== nudge ? () => setWanted(other.id) : undefined}
      />
    </div>
  );
}
