import { type Html, html } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { findPerson } from '@/tests/practice/world';
import { head } from './document-parts';
import { inviteDialog } from './invite-dialog';
import { shareBox } from './share-box';

/** `/preload/…` documents: the interop frame, and the standalone pages behind the invite and share links. */
export function frameDocument(view: View): Html | undefined {
  const { pathname, searchParams } = view.url;
  if (pathname === '/preload/' && searchParams.has('_bprMode')) return bare(view, html``);
  if (/^\/preload\/(?:search-)?custom-invite\/$/.test(pathname)) {
    const person = findPerson(view.world, searchParams.get('vanityName') ?? '');
    return bare(view, person === undefined ? html`` : inviteDialog(view, person));
  }
  return pathname === '/preload/sharebox/' ? bare(view, shareBox(view, { mode: 'post' })) : undefined;
}

function bare(view: View, dialog: Html): Html {
  return html`${head({ ...view, app: 'ember' }, 'preload')}<body class="ember-application ${s('preload')}">
    <div id="artdeco-toasts-wormhole"></div><div id="artdeco-modal-outlet">${dialog}</div><div class="application-outlet"></div></body></html>`;
}
