import { type ReactNode, useId } from 'react';
import { PillarGlyph } from '@/components/PillarGlyph';
import { pillarWords } from '@/components/pillar-kinds';
import { say } from '@/components/words';
import type { Pillar } from '@/lib/domain/pillar';
import styles from './QuestionGroup.module.css';

interface Props {
  /** The one pillar that the answers change; undefined where they change what counts at all. */
  readonly pillar?: Pillar;
  readonly children: ReactNode;
}

/** Questions under the pillar that they belong to. */
export function QuestionGroup({ pillar, children }: Props) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id} data-pillar={pillar}>
      <h3 id={id} className={styles.title}>
        {pillar && <PillarGlyph pillar={pillar} className={styles.glyph} />}
        {pillar ? say(pillarWords[pillar]) : say('answers_all_pillars')}
      </h3>
      <div className={styles.questions}>{children}</div>
    </section>
  );
}
