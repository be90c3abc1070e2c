import { ExternalLink } from '@/components/ExternalLink';
import { formatDay, say, sayCount } from '@/components/words';
import type { HealthView } from '@/lib/domain/health/health-view';
import { familyName, shownFamilies } from './family-words';
import styles from './HealthLine.module.css';

/** What is not counted at present, in one calm sentence; nothing when everything is. */
export function HealthLine({ health }: { readonly health: HealthView | undefined }) {
  const words = health && wordsOf(health);
  if (!words) return null;
  return (
    <p className={styles.line}>
      {words} <ExternalLink href="/dashboard.html#health">{say('health_line_link')}</ExternalLink>
    </p>
  );
}

/** What is counted but for its details is no news for every day. */
function wordsOf(health: HealthView): string | undefined {
  const broken = shownFamilies.flatMap((family) => {
    const { state, since } = health[family] ?? {};
    return since !== undefined && state !== 'undetailed' ? [{ family, state, since }] : [];
  });
  const [first] = broken;
  if (!first) return undefined;
  if (broken.length > 1) return sayCount('health_line_many', broken.length);
  const word = first.state === 'untold' ? 'health_line_untold' : 'health_line_uncounted';
  return say(word, familyName(first.family), formatDay(first.since));
}
