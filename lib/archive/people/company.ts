import { fingerprint } from '@/lib/archive/fingerprint';

/** What companies are called by law, which people write or leave out (seen 2026-11). */
const forms =
  /(?<!\p{L})(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh(?: & co kg)?|ag|se|kg|ug|sa|sas|sarl|srl|spa|sl|bv|nv|ab|as|oy|oyj|aps|a\/s|pty|pvt|ltda|sp z o ?o|sro|kft|zrt|ooo|ооо|ао)(?!\p{L})/gu;

/** Stands for a company, however it is written; undefined where there is none. */
export function companyMark(name: string): number | undefined {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.]/gu, '')
    .replace(/[,()'"’®™]/g, ' ')
    .replace(forms, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain ? fingerprint(`company:${plain}`) : undefined;
}
