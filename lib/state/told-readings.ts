import type { ToldScore } from '@/lib/domain/official/official';
import { pillars } from '@/lib/domain/pillar';
import type { TypedReading } from '@/lib/messaging/messages';

/** The readings that a told score is made of; what was not told makes none. */
export function readingsOf({ points, total, ranks = {} }: ToldScore): readonly TypedReading[] {
  const told = [
    ...pillars.map((pillar) => ({ metric: `ssi.${pillar}`, value: points[pillar] }) as const),
    { metric: 'ssi.total', value: total },
    { metric: 'ssi.rank.industry', value: ranks.industry },
    { metric: 'ssi.rank.network', value: ranks.network },
  ] as const;
  return told.flatMap(({ metric, value }) => (value === undefined ? [] : [{ metric, value }]));
}
