import type { PageKind } from '@/lib/domain/page-kind';

/** What a page is for, by its path; the first one that fits. */
const paths: readonly (readonly [kind: PageKind, path: RegExp])[] = [
  ['invite', /^\/(search-)?custom-invite\b/], // 2026-10
  ['feed', /^\/(feed\/?|preload)?$/], // 2026-03
  ['profile', /^\/in\/(?!me\/?$)[^/]+\/?$/], // 2026-10
  ['search', /^\/(search\/results|sales\/search)\b/], // 2026-07
  ['messaging', /^\/messaging\b/], // 2026-10
  ['ssi', /^\/sales\/ssi\b/], // 2026-06
  ['analytics', /^\/(analytics|me\/profile-views)\b/], // 2026-09
];

/**
 * What the page of a path is for. A profile counts without its sub-pages and not by the address of one's own.
 * @param path `location.pathname`.
 */
export function pageOf(path: string): PageKind {
  // The whole app was seen under `/preload/` as well (2026-03).
  const inApp = path.toLowerCase().replace(/^\/preload(?=\/)/, '');
  return paths.find(([, pattern]) => pattern.test(inApp))?.[0] ?? 'other';
}

/** The title of the dialog that asks whether to add a note to an invitation. */
const title = 'send-invite-modal'; // 2026-10

/** Where the 2026 build keeps what is left of the classic one: a shadow root, with a frame beside it. */
const interop = 'interop-outlet'; // 2026-10

/** Whether the member is being asked about an invitation. Opening this dialog sends nothing. */
export function isInviting(page: Document): boolean {
  const outlet = page.getElementById(interop);
  const frame = outlet?.nextElementSibling as HTMLIFrameElement | null | undefined; // Nothing else has a document.
  return [page, outlet?.shadowRoot, frame?.contentDocument].some((root) => root?.getElementById(title));
}
