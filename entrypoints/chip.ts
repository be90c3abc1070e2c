import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchOverlay } from '@/lib/overlay/watch-overlay';

/** Adds nothing to the page until the member has agreed and wants insights on LinkedIn pages. */
export default defineUnlistedScript(() => watchOverlay());
