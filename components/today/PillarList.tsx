import { say } from '@/components/words';
import type { Estimate } from '@/lib/domain/estimate/estimate';
import { pillars } from '@/lib/domain/pillar';
import type { Today } from '@/lib/domain/summary';
import styles from './PillarList.module.css';
import { PillarRow } from './PillarRow';

interface Props {
  readonly estimate: Estimate;
  readonly counts: Today['counts'];
}

export function PillarList({ estimate, counts }: Props) {
  return (
    <section aria-labelledby="pillars">
      <h2 id="pillars" className="visually-hidden">
        {say('pillars_heading')}
      </h2>
      <ul className={styles.list}>
        {pillars.map((pillar) => (
          <PillarRow key={pillar} pillar={pillar} estimate={estimate.pillars[pillar]} counts={counts} />
        ))}
      </ul>
    </section>
  );
}
