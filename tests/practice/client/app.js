// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import './social.js';
import './comments.js';
import './comment-submit.js';
import './share.js';
import './invite.js';
import './people.js';
import './follow.js';
import './groups.js';
import './messaging.js';
import './numbers.js';
import './inmail.js';
import './search.js';
import './article.js';
import { startDriver } from './driver.js';
import { startNoise } from './noise.js';
import { interopRoot, page, ready } from './page.js';
import { startRouter } from './router.js';
import { startSticky } from './sticky.js';
import { startVirtualFeed } from './virtual-feed.js';
import { listen, listenIn, wire } from './wire.js';

const TYPES = ['click', 'input', 'keydown', 'pointerover', 'pointerout'];

wire(document);
listen([...TYPES, 'submit']);
const root = interopRoot();
if (root !== null) {
  wire(root);
  listenIn(root, ['submit']);
}
startDriver();
startRouter();
startVirtualFeed();
startSticky();
startNoise();
if (page.app === 'sdui') document.body.dataset.rehydrated = 'true';
ready();
