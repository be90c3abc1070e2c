import { head } from '@/tests/practice/common/document-parts';
import { type Html, html } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';

export function isSales({ pathname }: URL): boolean {
  return /^\/sales\/(?!ssi)/.test(pathname);
}

/** An app of its own: the document is empty until its script has asked for what the address says. */
export function salesDocument(view: View): Html {
  const { say } = view;
  return html`${head({ ...view, app: 'ember' }, 'Sales Navigator', 'sales')}<body class="ember-application sales">
    <div id="hue-web-toast-outlet"><div id="artdeco-toasts-wormhole"></div></div><div id="hue-web-menu-outlet"></div><div id="hue-web-modal-outlet"></div>
    <header class="global-nav"><div class="${s('nav-inner')}"><a class="${s('brand')}" href="/sales/search/people">SN</a><nav><ul><li><a href="/sales/search/people">${say('leads')}</a></li><li><a href="/sales/search/company">${say('accounts')}</a></li><li><a href="/feed/">${say('home')}</a></li></ul></nav></div></header>
    <div id="content-main"><div id="${s('slot')}"><p>…</p></div></div></body></html>`;
}
