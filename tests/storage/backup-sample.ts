import { type Backup, emptyBackup } from '@/lib/domain/backup/backup';
import { type ParsedBackup, parseBackup } from '@/lib/storage/backup-shape';

/** Reads a file whatever its settings are. */
export function parse(text: string): ParsedBackup {
  return parseBackup(text, () => true);
}

export const activity = {
  id: 'k1',
  kind: 'comment',
  at: Date.UTC(2026, 4, 20, 12),
  day: '2026-05-20',
  offset: 120,
  source: 'live',
  confidence: 'confirmed',
  account: 'default',
} as const;

export const reading = {
  id: 'r1',
  metric: 'followers',
  value: 12,
  at: activity.at,
  day: '2026-05-20',
  source: 'live',
  account: 'default',
} as const;

export const whole: Backup = { ...emptyBackup, activities: [activity], readings: [reading] };

/** A file with something else in the place of its parts. */
export function fileOf(change: object): string {
  return JSON.stringify({ format: 'four-pillars', version: 1, ...whole, ...change });
}
