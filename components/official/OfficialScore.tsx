import { ExternalLink } from '@/components/ExternalLink';
import { PillarGlyph } from '@/components/PillarGlyph';
import { pillarWords } from '@/components/pillar-kinds';
import { formatDate, formatNumber, formatTenths, say } from '@/components/words';
import type { OfficialReading } from '@/lib/domain/official/official';
import { pillars } from '@/lib/domain/pillar';
import styles from './OfficialScore.module.css';

/** LinkedIn's own page of the score; opened by the member's click only. */
const ownScorePage = 'https://www.linkedin.com/sales/ssi';

/** LinkedIn's own score as it stood on its page last. Never an estimate. */
export function OfficialScore({ reading }: { readonly reading: OfficialReading | undefined }) {
  return (
    <section className={styles.official} aria-labelledby="official-title">
      <h3 id="official-title" className={styles.title}>
        {say('official_heading')}
      </h3>
      {reading ? <Reading reading={reading} /> : <p className={styles.text}>{say('official_none')}</p>}
      <p className={styles.text}>
        <ExternalLink href={ownScorePage}>{say('official_open')}</ExternalLink>
      </p>
    </section>
  );
}

function Reading({ reading: { total, day, points, ranks, isTyped } }: { readonly reading: OfficialReading }) {
  return (
    <>
      <p className={styles.total}>
        <strong className={styles.value}>{formatNumber(total)}</strong>
        <span className={styles.text}>{say(isTyped ? 'official_typed_on' : 'official_read_on', formatDate(day))}</span>
      </p>
      <dl className={styles.points}>
        {pillars.map((pillar) => (
          <div key={pillar} className={styles.point} data-pillar={pillar}>
            <dt>
              <PillarGlyph pillar={pillar} className={styles.glyph} />
              {say(pillarWords[pillar])}
            </dt>
            <dd>{formatTenths(points[pillar])}</dd>
          </div>
        ))}
      </dl>
      <Ranks ranks={ranks} />
    </>
  );
}

function Ranks({ ranks: { industry, network } }: Pick<OfficialReading, 'ranks'>) {
  return (
    <div className={styles.text}>
      {industry !== undefined && <p>{say('official_rank_industry', formatNumber(industry))}</p>}
      {network !== undefined && <p>{say('official_rank_network', formatNumber(network))}</p>}
    </div>
  );
}
