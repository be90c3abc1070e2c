import { freshDays, weighingReadings } from '@/lib/domain/estimate/parameters';
import { workbookWeek } from '@/lib/domain/estimate/workbook-weeks';
import { viewerDays } from '@/lib/domain/nudges/read-facts';
import { type Metric, metrics, type Reading } from '@/lib/domain/reading';
import { newestReading, readingsOf, type Span } from '@/lib/storage/readings';
import type { WriteTransaction } from '@/lib/storage/schema';

/** Which of LinkedIn's official scores: none, those that still weigh something, or the whole history. */
export type OfficialPart = 'none' | 'recent' | 'all';

interface Wanted {
  readonly account: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly official: OfficialPart;
}

const dayLength = 86_400_000;

/** The official readings up to `at` (epoch milliseconds) that a calibration rests on. */
export function stillWeighing(at: number): Span {
  const { days, most } = weighingReadings;
  // One day more, because the first of them began before this hour.
  return { from: at - (days + 1) * dayLength, most };
}

/** Of each metric the newest reading; of what is compared with what it was, and of the official score, several. */
export async function gatherReadings(
  transaction: WriteTransaction,
  { account, at, official }: Wanted,
): Promise<readonly Reading[]> {
  const ofMetric = async (metric: Metric): Promise<readonly Reading[]> => {
    const span = spanOf(metric, at, official);
    const found = span ? await readingsOf(transaction, [account, metric], span) : [];
    if (found.length > 0) return found;
    const newest = await newestReading(transaction, [account, metric]);
    return newest ? [newest] : [];
  };
  const wanted = metrics.filter((metric) => official !== 'none' || !isOfficial(metric));
  return (await Promise.all(wanted.map(ofMetric))).flat();
}

/** Of what is summed up, or compared with what it was, the days that are looked back on; one more, because the first began before this hour. */
const lookBack: Readonly<Partial<Record<Metric, number>>> = {
  engagements: freshDays.level + workbookWeek + 1,
  'followers-gained': freshDays.level + workbookWeek + 1,
  'post-impressions': freshDays.level + workbookWeek + 1,
  followers: freshDays.level + 1,
  'profile-viewers': viewerDays + 1,
};

/** Undefined where the newest reading says it all. */
function spanOf(metric: Metric, at: number, official: OfficialPart): Span | undefined {
  const days = lookBack[metric];
  if (days !== undefined) return { from: at - days * dayLength };
  if (!isOfficial(metric)) return undefined;
  return official === 'all' ? {} : stillWeighing(at);
}

function isOfficial(metric: Metric): boolean {
  return metric.startsWith('ssi.');
}
