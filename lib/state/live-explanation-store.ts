import { send } from '@/lib/messaging/send';
import type { ExplanationStore } from './explanation-state';
import { createExplanationStore } from './explanation-store';
import { watchPublished } from './published-state';

/** The store of the explanation with the real worker. */
export function createLiveExplanationStore(): ExplanationStore {
  return createExplanationStore({ send, watchPublished });
}
