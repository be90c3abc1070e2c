import { daysBetween } from '@/lib/domain/day';
import type { ArchiveRecord } from './archive-facts';
import type { KnownPart } from './known-inputs';
import { freshDays } from './parameters';
import type { Inputs } from './signals';

/**
 * What LinkedIn's archive says about inputs. What changes by itself is unknown again when the export is more than 90 days
 * old. Model est-1.0.0.
 */
export function knownFromArchive(archive: ArchiveRecord | undefined, day: string): KnownPart {
  if (!archive) return { inputs: {}, evidence: {} };
  const { seniors, coworkers, profile, invitations, questions } = archive.facts;
  const isFresh = daysBetween(archive.day, day) <= freshDays.level;
  const inputs: Inputs = {
    ...(seniors !== undefined && { vp_connections: seniors }),
    ...(coworkers !== undefined && { coworkers }),
    ...(profile && { profile_items: profile.has.length }),
    ...(isFresh && invitations && { acceptance: invitations }),
    ...(isFresh && questions && { response_rate: questions }),
  };
  const evidence = Object.keys(inputs).map((id) => [id, { origin: 'read', day: archive.day } as const]);
  return { inputs, evidence: Object.fromEntries(evidence) };
}
