import { head, searchBox } from '@/tests/practice/common/document-parts';
import { overlay } from '@/tests/practice/common/overlay';
import { type Html, html, on } from '@/tests/practice/html';
import { portrait, s, type View } from '@/tests/practice/view';

/** The 2026 document: a root, toasts, the interop shadow root with the classic leftovers, and the preload frame. */
export function sduiDocument(view: View, screen: Html, title: string): Html {
  return html`${head(view, title)}<body>
    <div id="root"><div><div data-testid="primary-nav" class="${s('nav')}">${nav(view)}</div>
      <section class="${s('toasts')}"><h2 data-testid="toasts-title" class="${s('vh')}">0 notifications</h2><div></div></section>
      <div id="${s('slot')}">${screen}</div></div></div>
    <footer class="${s('footer')}">Practice site – invented people</footer>
    ${interop(view)}
  </body></html>`;
}

function nav(view: View): Html {
  const { say, world, preferences } = view;
  const home = `https://www.linkedin.com/${preferences.path}/`;
  return html`<div class="${s('nav-inner')}"><a href="${home}" class="${s('brand')}" aria-label="${say('home')}">4P</a>
    ${searchBox(view)}<nav><ul class="${s('nav-items')}">
    <li><a href="${home}"><span>${say('home')}</span></a></li><li><a href="https://www.linkedin.com/mynetwork/grow/"><span>${say('network')}</span></a></li>
    <li><a href="https://www.linkedin.com/messaging/"><span>${say('messaging')}</span></a></li><li><button${on('me-menu')}><img alt="" src="${portrait(world.self, 24)}" width="24" height="24" class="${s('round')}"><span>${say('me')}</span></button></li></ul></nav></div>`;
}

/** Everything in here is invisible to `document.querySelector`. */
function interop(view: View): Html {
  return html`<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open"><link rel="stylesheet" href="/practice/style.css"><div>
      <div id="artdeco-modal-outlet"></div><div id="artdeco-hoverable-outlet"></div><div id="hue-web-modal-outlet"></div><div id="hue-web-toast-outlet"></div>
      <div id="interop-outlet-main"><div class="application-outlet__overlay-container">${overlay(view)}<aside id="coach-container"></aside></div></div>
    </div></template></div>
    <iframe data-testid="interop-iframe" src="/preload/?_bprMode=vanilla" class="${s('frame')}" title="" tabindex="-1"></iframe>`;
}
