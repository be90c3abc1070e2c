import type { Estimate } from '@/lib/domain/estimate/estimate';
import type { Inputs, LevelSignal, RateSignal, SignalId } from '@/lib/domain/estimate/signals';
import type { Step } from '@/lib/domain/next-action/next-action';
import type { Pillar } from '@/lib/domain/pillar';
import type { Sample } from './what-if-inputs';

/** How one input stands in the play. */
interface Play {
  /** Whether the member's own numbers say something of it. */
  readonly isOwn: boolean;
  /** `reserved`: only Sales Navigator earns it, and there is none. */
  readonly state: 'known' | 'unknown' | 'reserved';
  /** Points earned; undefined while unknown. */
  readonly earned: number | undefined;
  /** How far the play carries it; undefined where nothing differs, or where one side is unknown. */
  readonly change: { readonly direction: 'up' | 'down'; readonly step: Step } | undefined;
}

/** One row of the tables: an input of the model, and how it stands in the play. */
export type WhatIfLine = Play &
  (
    | { readonly signal: LevelSignal; readonly level: number | undefined }
    | { readonly signal: RateSignal; readonly sample: Sample | undefined }
  );

/** What a supposition would do to the estimate of the model alone. */
export interface WhatIfOutcome {
  /** With the member's own numbers, and with the supposed ones. */
  readonly before: Estimate;
  readonly after: Estimate;
  readonly lines: Readonly<Record<Pillar, readonly WhatIfLine[]>>;
  readonly salesNavigator: boolean;
  readonly isChanged: boolean;
}

export interface WhatIfActions {
  readonly suppose: (inputs: Inputs) => void;
  /** Back to unknown. */
  readonly forget: (id: SignalId) => void;
  readonly setSalesNavigator: (hasSeat: boolean) => void;
  readonly reset: () => void;
}
