import type { ActivityKind } from '@/lib/domain/activity';
import type { Reading } from '@/lib/domain/reading';
import { countOf, type RecentDays } from '@/lib/domain/recent-days';
import type { Answers } from './answers';
import type { ArchiveRecord } from './archive-facts';
import { type Audits, byFlow, type Capture, captureFrom } from './capture';
import type { Evidence } from './evidence';
import type { Explanation } from './explanation';
import { knownFromArchive } from './known-archive';
import { knownFromReadings, pendingInvitations } from './known-readings';
import { countedOf, type Observation, observedFlows } from './observe';
import { windowDays } from './parameters';
import type { Inputs, RateId } from './signals';

/** What is known of inputs, and what that rests on. */
export interface KnownPart {
  readonly inputs: Inputs;
  readonly evidence: Explanation['evidence'];
}

/** Everything from which inputs become known, of one account. */
export interface KnownSource extends Omit<Observation, 'capture' | 'archived'> {
  /** The last 90 days. */
  readonly days: RecentDays;
  /** In any order. */
  readonly readings?: readonly Reading[];
  readonly answers?: Answers;
  readonly audits?: Audits;
  readonly archive?: ArchiveRecord;
}

export interface Known extends KnownPart {
  readonly salesNavigator: boolean;
  readonly capture: Capture;
  /** Invitations that wait for an answer, when read lately. */
  readonly pending?: number;
}

/** What only a Sales Navigator seat can do. */
const seatKinds: readonly ActivityKind[] = ['lead-search', 'lead-view', 'lead-save', 'account-view', 'account-save'];

/** Rates whose tries we see and whose outcome we do not: only that nothing was tried can be counted. */
const silences: readonly { readonly id: RateId; readonly kinds: readonly ActivityKind[]; readonly inputs: Inputs }[] = [
  { id: 'acceptance', kinds: ['invite'], inputs: { acceptance: { sent: 0, accepted: 0 } } },
  { id: 'response_rate', kinds: ['message', 'inmail'], inputs: { response_rate: { asked: 0, replied: 0 } } },
];

/**
 * Puts together what was counted, imported, read and answered: an answer stands above a reading, a reading above
 * LinkedIn's archive, and that above a count. What is left out is unknown, which is not zero. Flows are per week. Model est-1.0.0.
 */
export function knownInputs(source: KnownSource): Known {
  const { day, readings = [], answers = {}, audits = {}, archive } = source;
  const capture = captureFrom(audits, answers.seenShare);
  const archived = archive && byFlow(archive.days);
  const counted = knownFromCounts({ ...source, capture, ...(archived && { archived }) });
  const imported = knownFromArchive(archive, day);
  const read = knownFromReadings(readings, day);
  const answered = knownFromAnswers(answers);
  const pending = pendingInvitations(readings, day);
  return {
    inputs: { ...counted.inputs, ...imported.inputs, ...read.inputs, ...answered.inputs },
    evidence: { ...counted.evidence, ...imported.evidence, ...read.evidence, ...answered.evidence },
    salesNavigator: answers.salesNavigator ?? countOf(source.days, seatKinds) > 0,
    capture,
    ...(pending !== undefined && { pending }),
  };
}

function knownFromCounts({ days, ...observation }: Pick<KnownSource, 'days'> & Observation): KnownPart {
  const observed = observedFlows(days, observation);
  const rates: Inputs = Object.fromEntries(observed.map(({ id, rate }) => [id, rate]));
  const counts = observed.map(({ id, count, days: countedDays }) => [id, countedEvidence(count, countedDays)]);
  const silent = silences.filter(({ kinds }) => isSilent(kinds, days, observation));
  const research = countedOf(['account-view'], days, observation);
  return {
    inputs: { ...rates, ...Object.fromEntries(silent.flatMap(({ inputs }) => Object.entries(inputs))) },
    evidence: {
      ...Object.fromEntries(counts),
      ...Object.fromEntries(silent.map(({ id }) => [id, countedEvidence(0, windowDays)])),
      ...(research.days > 0 && { research_views: countedEvidence(research.count, research.days) }),
    },
  };
}

/** After 90 days, each of them observed, on which none of these was done, there is nothing that could succeed. */
function isSilent(kinds: readonly ActivityKind[], days: RecentDays, observation: Observation): boolean {
  const counted = countedOf(kinds, days, observation);
  return counted.count === 0 && counted.days === windowDays;
}

function countedEvidence(count: number, days: number): Evidence {
  return { origin: 'counted', count, days };
}

function knownFromAnswers({ profile, media, groups, seniors, coworkers, invitations }: Answers): KnownPart {
  const inputs: Inputs = {
    ...(profile && { profile_items: profile.length }),
    ...(media && { profile_media: media.length }),
    ...(groups !== undefined && { groups }),
    ...(seniors !== undefined && { vp_connections: seniors }),
    ...(coworkers !== undefined && { coworkers }),
    ...(invitations && { acceptance: invitations }),
  };
  return { inputs, evidence: Object.fromEntries(Object.keys(inputs).map((id) => [id, { origin: 'answered' }])) };
}
