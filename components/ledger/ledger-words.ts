import { formatDate, formatDecimal, formatNumber, say, sayCount, type WordKey } from '@/components/words';
import type { Evidence } from '@/lib/domain/estimate/evidence';
import type { LedgerLine } from '@/lib/domain/estimate/ledger';

const stateWords = {
  unknown: 'ledger_unknown',
  reserved: 'ledger_reserved',
  unseen: 'ledger_unseen',
} as const satisfies Partial<Record<LedgerLine['state'], WordKey>>;

/** Inputs that are answered item by item, and how many items there are. */
const itemCounts: Readonly<Partial<Record<LedgerLine['id'], number>>> = { profile_items: 7, profile_media: 2 };

/** Of a rate: hits of tries, and that nothing was tried. */
const sampleWords: Readonly<Partial<Record<LedgerLine['id'], readonly [some: WordKey, none: WordKey]>>> = {
  acceptance: ['ledger_accepted', 'ledger_no_invitations'],
  response_rate: ['ledger_replied', 'ledger_no_messages'],
};

/** Flows are per week; all other inputs stand as they are. */
const weekly: ReadonlySet<string> = new Set<LedgerLine['id']>(['followers_gained', 'engagement_recv']);

/** What is known of an input and where from, in words. */
export function knownWords(line: LedgerLine): string {
  if (line.state === 'unweighed') return unweighedWords(line);
  if (line.state !== 'known') return say(stateWords[line.state]);
  return withOrigin(amountWords(line), line.evidence);
}

function unweighedWords({ level, evidence }: LedgerLine): string {
  const amount = evidence?.count ?? level;
  if (amount === undefined) return say('ledger_unweighed');
  const isCounted = evidence?.origin === 'counted';
  const words = isCounted ? sayCount('ledger_total', evidence.days ?? 1, formatNumber(amount)) : formatNumber(amount);
  return say('ledger_unweighed_level', withOrigin(words, evidence));
}

function amountWords({ id, level = 0, sample, evidence }: LedgerLine): string {
  if (sample) return sampleOf(id, sample);
  if (evidence?.origin === 'counted' && evidence.count !== undefined) {
    return sayCount('ledger_counted', evidence.days ?? 1, formatNumber(evidence.count), formatDecimal(level));
  }
  if (weekly.has(id)) return say('ledger_weekly', formatDecimal(level));
  const items = itemCounts[id];
  return items === undefined ? formatNumber(level) : say('ledger_items', formatNumber(level), formatNumber(items));
}

function sampleOf(id: LedgerLine['id'], { tries, hits }: NonNullable<LedgerLine['sample']>): string {
  const [some, none] = sampleWords[id] ?? ['ledger_items', 'ledger_unknown'];
  return tries === 0 ? say(none) : say(some, formatNumber(hits), formatNumber(tries));
}

function withOrigin(amount: string, evidence: Evidence | undefined): string {
  if (!evidence || evidence.origin === 'counted') return amount;
  const { origin, day } = evidence;
  if (day === undefined) return origin === 'answered' ? say('ledger_answered', amount) : amount;
  return say(origin === 'answered' ? 'ledger_answered_on' : 'ledger_read', amount, formatDate(day));
}
