import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from '@/lib/messaging/preferences';
import type { Send } from '@/lib/messaging/send';
import { ask, type Problem } from './ask';

export interface PreferencesState {
  /** With what the worker has not kept yet; undefined until they are read, and before consent. */
  readonly preferences: Preferences | undefined;
  readonly problem: Problem | undefined;
  /** The browser did not allow notifications when reminders were to be switched on. */
  readonly isRefused: boolean;
  /** What stood there before the last change, as long as nothing has changed since. */
  readonly before: Preferences | undefined;
  /** Shows what is kept and follows it until the signal. */
  readonly open: (signal: AbortSignal) => Promise<void>;
  /** Shows anew what is kept, and no problem. */
  readonly load: () => Promise<void>;
  /** Keeps a choice, in the place of all that was chosen before. */
  readonly choose: (preferences: Preferences) => Promise<void>;
  /** Switches reminders on or off. Call it inside a click: browsers ask for a permission only there. */
  readonly switchTo: (isOn: boolean) => Promise<void>;
  readonly undoLast: () => Promise<void>;
}

export type PreferencesStore = StoreApi<PreferencesState>;

export interface PreferencesDependencies {
  readonly send: Send;
  readonly readPreferences: () => Promise<Preferences | undefined>;
  readonly watchSettings: (report: () => void, signal: AbortSignal) => void;
  /** Asks the browser to allow notifications; true where it has done so already. */
  readonly requestPermission: () => Promise<boolean>;
}

interface Context extends PreferencesDependencies {
  readonly set: PreferencesStore['setState'];
  readonly get: PreferencesStore['getState'];
  /** Choices that the worker has not answered yet; what is stored meanwhile does not take them back. */
  waiting: number;
}

/** The store behind reminders and the mark on the icon. */
export function createPreferencesStore(dependencies: PreferencesDependencies): PreferencesStore {
  return createStore<PreferencesState>()((set, get) => {
    const context: Context = { ...dependencies, set, get, waiting: 0 };
    return {
      preferences: undefined,
      problem: undefined,
      isRefused: false,
      before: undefined,
      open: (signal) => open(context, signal),
      load: () => {
        set({ problem: undefined });
        return load(context);
      },
      choose: (preferences) => choose(context, preferences),
      switchTo: (isOn) => switchTo(context, isOn),
      undoLast: () => undoLast(context),
    };
  });
}

async function open(context: Context, signal: AbortSignal): Promise<void> {
  context.watchSettings(() => void load(context), signal);
  await load(context);
}

async function load({ set, readPreferences, ...context }: Context): Promise<void> {
  const preferences = await readPreferences();
  if (context.waiting === 0) set({ preferences });
}

/** Shown at once; what the worker refuses is taken back. */
async function choose(context: Context, preferences: Preferences): Promise<void> {
  const { set, get } = context;
  const before = get().preferences;
  set({ preferences, before: undefined, problem: undefined, isRefused: false });
  context.waiting += 1;
  const outcome = await ask(context.send, { type: 'preferences', preferences });
  context.waiting -= 1;
  set(outcome.ok ? { before } : { problem: outcome.problem });
  await load(context);
}

async function switchTo(context: Context, isOn: boolean): Promise<void> {
  // First of all and without waiting: Firefox asks its question only while the click is being handled.
  const isAllowed = !isOn || (await context.requestPermission().catch(() => false));
  const { preferences } = context.get();
  if (!preferences) return;
  if (!isAllowed) return context.set({ isRefused: true });
  const reminders = { ...preferences.reminders, status: isOn ? 'on' : 'off' } as const;
  await choose(context, { ...preferences, reminders });
}

async function undoLast(context: Context): Promise<void> {
  const { before } = context.get();
  if (!before) return;
  await choose(context, before);
  context.set({ before: undefined });
}
