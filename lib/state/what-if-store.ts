import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Inputs, SignalId } from '@/lib/domain/estimate/signals';

/** What the member supposes instead of their own numbers. It lives as long as the page and is stored nowhere. */
export interface Supposition {
  /** Only what differs from the member's own inputs. */
  readonly changes: Inputs;
  /** Undefined as long as it is as with the member. */
  readonly salesNavigator: boolean | undefined;
}

export interface WhatIfState extends Supposition {
  readonly suppose: (inputs: Inputs) => void;
  /** Back to what the member's own numbers say of one input, which may be nothing. */
  readonly forget: (id: SignalId) => void;
  readonly setSalesNavigator: (hasSeat: boolean) => void;
  readonly reset: () => void;
}

export type WhatIfStore = StoreApi<WhatIfState>;

const nothing: Supposition = { changes: {}, salesNavigator: undefined };

/** The store behind the sliders of "How the estimate works". */
export function createWhatIfStore(): WhatIfStore {
  return createStore<WhatIfState>()((set) => ({
    ...nothing,
    suppose: (inputs) => set(({ changes }) => ({ changes: { ...changes, ...inputs } })),
    forget: (id) => set(({ changes: { [id]: _, ...changes } }) => ({ changes })),
    setSalesNavigator: (salesNavigator) => set({ salesNavigator }),
    reset: () => set(nothing),
  }));
}
