import { articleWrites } from './article-writes';
import { groupWrites } from './group-writes';
import { messageWrites } from './message-writes';
import { networkWrites } from './network-writes';
import { salesWrites } from './sales-writes';
import { sharingWrites } from './sharing-writes';
import { socialWrites } from './social-writes';
import type { Write, WriteCall, WriteRule } from './write-types';

const RULES: readonly WriteRule[] = [
  ...socialWrites,
  ...sharingWrites,
  ...networkWrites,
  ...messageWrites,
  ...groupWrites,
  ...articleWrites,
  ...salesWrites,
];

/** What a request means for the member, if it is a write at all. Side calls, typing and reads are none. */
export function findWrite(call: WriteCall): Write | undefined {
  const name = endpointOf(call.url);
  for (const rule of RULES) {
    if (rule.method !== undefined && rule.method !== call.method) continue;
    if (rule.endpoint.test(name)) return rule.read(call);
  }
  return undefined;
}

/** The `sduiid` of a server request, else path and query. */
function endpointOf(url: URL): string {
  return url.searchParams.get('sduiid') ?? url.pathname + url.search;
}
