// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import './social.js';
import './comments.js';
import './comment-submit.js';
import './share.js';
import './invite.js';
import './people.js';
import './messaging.js';
import './search.js';
import './article.js';
import { startNoise } from './noise.js';
import { interopRoot, page, ready } from './page.js';
import { startRouter } from './router.js';
import { listen, listenIn, wire } from './wire.js';

const TYPES = ['click', 'input', 'keydown', 'pointerover', 'pointerout'];

wire(document);
listen([...TYPES, 'submit']);
const root = interopRoot();
if (root !== null) {
  wire(root);
  listenIn(root, ['submit']);
}
startRouter();
startNoise();
if (page.app === 'sdui') document.body.dataset.rehydrated = 'true';
ready();
