import type { OfficialReading } from '@/lib/domain/official';
import { pillars } from '@/lib/domain/pillar';

/** What was said of the total (0–100) before LinkedIn's page was read; undefined where nothing was said. */
export function forecastTotal({ forecast }: OfficialReading): number | undefined {
  return forecast && pillars.reduce((sum, pillar) => sum + forecast[pillar].points, 0);
}
