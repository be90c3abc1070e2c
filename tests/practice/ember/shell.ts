import { head, searchBox } from '@/tests/practice/common/document-parts';
import { overlay } from '@/tests/practice/common/overlay';
import { type Html, html, on } from '@/tests/practice/html';
import { portrait, s, type View } from '@/tests/practice/view';

/** The classic document: everything, modals and message bubbles included, is in the light DOM. */
export function emberDocument(view: View, screen: Html, title: string): Html {
  return html`${head(view, title)}<body class="ember-application render-mode-BIGPIPE nav-v2">
    <div id="artdeco-toasts-wormhole"><div id="artdeco-toasts" class="artdeco-toasts_toasts"></div></div><div id="artdeco-modal-outlet"></div><div id="artdeco-hoverable-outlet"></div>
    <div class="application-outlet"><header id="global-nav" class="global-nav">${nav(view)}</header>
      <div class="authentication-outlet"><div id="${s('slot')}">${screen}</div></div>
      <div class="application-outlet__overlay-container">${view.url.pathname.startsWith('/messaging') ? '' : overlay(view)}</div></div>
    <footer class="${s('footer')}">Practice site – invented people</footer></body></html>`;
}

function nav(view: View): Html {
  const { say, world } = view;
  return html`<div class="global-nav__content ${s('nav-inner')}"><a class="${s('brand')}" href="/${view.preferences.path}/" aria-label="${say('home')}">4P</a>${searchBox(view)}<nav class="global-nav__nav"><ul class="global-nav__primary-items">
    <li><a href="/${view.preferences.path}/?nis=true">${say('home')}</a></li><li><a href="/mynetwork/?">${say('network')}</a></li><li><a href="/messaging/?">${say('messaging')}<span class="notification-badge notification-badge--show"><span class="notification-badge__count" aria-hidden="true">1</span><span class="a11y-text visually-hidden">1 new notification</span></span></a></li>
    <li><button class="global-nav__primary-link-me-menu-trigger"${on('me-menu')}><img class="global-nav__me-photo ${s('round')}" alt="${world.self.name}" src="${portrait(world.self, 24)}" width="24" height="24">${say('me')}</button></li></ul></nav></div>`;
}
