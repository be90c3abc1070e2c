import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings } from '@/lib/messaging/published';
import type { Send } from '@/lib/messaging/send';
import { ask, type Problem } from './ask';
import type { PublishedState } from './published-state';

/** What the member has agreed to, and when. */
type Consent = Pick<Settings, 'startedAt' | 'insights'>;

type ConsentPhase = 'loading' | 'asking' | 'starting' | 'started';

export interface ConsentState {
  readonly phase: ConsentPhase;
  readonly consent: Consent | undefined;
  /** The browser was not allowed to let us see LinkedIn pages. */
  readonly isAccessRefused: boolean;
  readonly problem: Problem | undefined;
  /** Finds out whether counting has started already. */
  readonly open: () => Promise<void>;
  /** Starts counting. Call it inside a click: browsers grant access to a site only there. */
  readonly start: (insights: boolean) => Promise<void>;
  /** Changes, after the start, whether insights may be shown. */
  readonly setInsights: (insights: boolean) => Promise<void>;
}

export type ConsentStore = StoreApi<ConsentState>;

export interface ConsentDependencies {
  readonly send: Send;
  /** Asks the browser for access to LinkedIn pages; true where it has it already. */
  readonly requestAccess: () => Promise<boolean>;
  readonly readPublished: () => Promise<PublishedState>;
}

interface Context extends ConsentDependencies {
  readonly set: ConsentStore['setState'];
  readonly get: ConsentStore['getState'];
}

/** The store behind the welcome page. */
export function createConsentStore(dependencies: ConsentDependencies): ConsentStore {
  return createStore<ConsentState>()((set, get) => {
    const context: Context = { ...dependencies, set, get };
    return {
      phase: 'loading',
      consent: undefined,
      isAccessRefused: false,
      problem: undefined,
      open: () => open(context),
      start: (insights) => start(context, insights),
      setInsights: (insights) => setInsights(context, insights),
    };
  });
}

async function open({ set, readPublished }: Context): Promise<void> {
  const { settings } = await readPublished();
  set(settings ? { phase: 'started', consent: settings } : { phase: 'asking' });
}

async function start({ set, send, requestAccess }: Context, insights: boolean): Promise<void> {
  // First of all and without waiting: Firefox asks its question only while the click is being handled.
  const access = requestAccess().catch(() => false);
  set({ phase: 'starting', isAccessRefused: false, problem: undefined });
  if (!(await access)) return set({ phase: 'asking', isAccessRefused: true });
  const outcome = await ask(send, { type: 'start', insights });
  if (!outcome.ok) return set({ phase: 'asking', problem: outcome.problem });
  set({ phase: 'started', consent: { startedAt: outcome.value.startedAt, insights } });
}

/** Shown at once; what the worker refuses is taken back. */
async function setInsights({ set, get, send }: Context, insights: boolean): Promise<void> {
  const { consent } = get();
  if (!consent) return;
  set({ consent: { ...consent, insights }, problem: undefined });
  const outcome = await ask(send, { type: 'insights', isOn: insights });
  if (!outcome.ok) set({ consent, problem: outcome.problem });
}
