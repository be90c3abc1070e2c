import { formatNumber, formatShare, say, sayCount, saySentences, type WordKey } from '@/components/words';
import { type AuditGroup, type Audits, auditGroups, captureRate } from '@/lib/domain/estimate/capture';
import type { ReadFile, Refusal, RefusalCode } from '@/lib/domain/import-preview';

const refusalWords = {
  truncated: 'import_refused_truncated',
  corrupt: 'import_refused_corrupt',
  encrypted: 'import_refused_encrypted',
  'too-large': 'import_refused_too_large',
  foreign: 'import_refused_foreign',
  'no-rows': 'import_refused_no_rows',
  dates: 'import_refused_dates',
  'no-owner': 'import_refused_no_owner',
  'single-post': 'import_refused_single_post',
} as const satisfies Record<RefusalCode, WordKey>;

/** What was not taken, and why. */
export function refusalText({ code, file, member }: Refusal): string {
  const name = member ?? file;
  const why = say(refusalWords[code]);
  return name === undefined ? why : say('import_refused_which', name, why);
}

/** How many files were read, and how many could not be. */
export function filesText(read: readonly ReadFile[], refusals: readonly Refusal[]): string {
  const taken = sayCount('import_files', read.length);
  return refusals.length === 0 ? taken : saySentences(taken, sayCount('import_not_taken', refusals.length));
}

const groupWords = {
  posts: 'import_audit_posts',
  comments: 'import_audit_comments',
  reactions: 'import_audit_reactions',
  invitations: 'import_audit_invitations',
  messages: 'import_audit_messages',
} as const satisfies Record<AuditGroup, WordKey>;

/** What counting saw of each group of which the archive holds enough to say so. */
export function auditTexts(audits: Audits): readonly string[] {
  return auditGroups.flatMap((group) => {
    const audit = audits[group];
    const rate = audit && captureRate(audit);
    if (!audit || rate === undefined) return [];
    const what = say(groupWords[group]);
    if (audit.live >= audit.archive) return [say('import_audit_all', what)];
    const counts = [formatNumber(audit.live), formatNumber(audit.archive)];
    // Below a quarter, the model takes a quarter; what is said is what was counted.
    return [say('import_audit_part', formatShare(audit.live / audit.archive), what, ...counts)];
  });
}
