import { insightWords } from '@/components/insights/insight-words';
import { say } from '@/components/words';
import type { Insight } from '@/lib/domain/insight';
import styles from './InsightCard.module.css';

/** What helps on the page at hand; nothing where it is said elsewhere in the panel: the measures and the next step. */
export function InsightCard({ insight }: { readonly insight: Insight | undefined }) {
  if (!insight || insight.key === 'nudge' || insight.key === 'insight_measures') return null;
  return (
    <section className={styles.card} aria-labelledby="insight">
      <h2 id="insight" className={styles.heading}>
        {say('panel_insight')}
      </h2>
      <p aria-live="polite">{insightWords(insight)}</p>
    </section>
  );
}
