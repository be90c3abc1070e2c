// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import './sales-save.js';
import './sales-talk.js';
import { startDriver } from './driver.js';
import { ready } from './page.js';
import { startSales } from './sales-router.js';
import { listen, wire } from './wire.js';

wire(document);
listen(['click', 'input', 'change', 'keydown', 'submit']);
startDriver();
await startSales();
ready();
