import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchOverlay } from '@/lib/overlay/watch-overlay';

/** One in each document, however often the worker brings the script in. */
const world = window as { fourPillarsChip?: unknown };

/** Adds nothing to the page until the member has agreed and wants insights on LinkedIn pages. */
export default defineUnlistedScript(() => (world.fourPillarsChip ??= watchOverlay()));
