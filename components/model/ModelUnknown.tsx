import { PillarGlyph } from '@/components/PillarGlyph';
import { pillarWords } from '@/components/pillar-kinds';
import { formatNumber, formatShare, say } from '@/components/words';
import { coverageLimits, priorShares, uncertaintyBounds } from '@/lib/domain/estimate/parameters';
import { pillarPoints, pillars } from '@/lib/domain/pillar';
import { ModelCell } from './ModelCell';
import { ModelFormula } from './ModelFormula';
import styles from './ModelUnknown.module.css';

/** What is done about all that nobody knows. */
export function ModelUnknown() {
  const { shown, trusted } = coverageLimits;
  const { untested, least } = uncertaintyBounds;
  return (
    <ModelCell id="how-unknown">
      <p>{say('model_unknown_1')}</p>
      <PriorTable />
      <p>{say('model_unknown_2')}</p>
      <ModelFormula
        lines={[
          say('model_unknown_formula'),
          say('model_unknown_formula_low'),
          say('model_unknown_formula_coverage', formatNumber(pillarPoints)),
        ]}
      />
      <p>{say('model_unknown_3', formatShare(shown), formatShare(trusted))}</p>
      <p>{say('model_unknown_4', formatNumber(untested), formatNumber(least))}</p>
    </ModelCell>
  );
}

function PriorTable() {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{say('model_unknown_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('model_unknown_pillar')}</th>
          <th scope="col">{say('model_unknown_share')}</th>
        </tr>
      </thead>
      <tbody>
        {pillars.map((pillar) => (
          <tr key={pillar} data-pillar={pillar}>
            <th scope="row">
              <span className={styles.pillar}>
                <PillarGlyph pillar={pillar} className={styles.glyph} />
                {say(pillarWords[pillar])}
              </span>
            </th>
            <td>{formatShare(priorShares[pillar])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
