import { randomUUID } from 'node:crypto';

/** A componentkey without meaning. */
export function uuid(): string {
  return randomUUID();
}

/** The dots of `urn:li:comment:(…)` keys. */
export function commentKey(postId: string, commentId: string): string {
  return `replaceableComment_urn:li:comment:(urn:li:activity:${postId},${commentId})`;
}
