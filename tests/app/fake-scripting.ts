import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Scripting } from '@/lib/app/page-scripts';

type Registered = Parameters<Scripting['registerContentScripts']>[0][number];

/** An open tab of LinkedIn's: the scripts that were brought into it, in their order, and whether into all of its frames. */
interface OpenTab {
  readonly id: number;
  readonly url: string;
  readonly entered: string[];
}

/** What the fake browser lacks: scripts that are registered, as Chrome keeps them, and tabs that they are brought into. */
export interface FakeScripting extends Scripting {
  readonly registered: Map<string, Registered>;
  /** Ids of the scripts that are registered. */
  ids(): readonly string[];
  /** How often something was registered, changed or taken out. */
  changes(): number;
}

/** What Chrome fills in; the order of the fields is its own. */
const defaults = { allFrames: false, matchOriginAsFallback: false, persistAcrossSessions: true, world: 'ISOLATED' };

export function fakeScripting(): FakeScripting {
  const registered = new Map<string, Registered>();
  let changes = 0;
  const change = (work: () => void): Promise<void> => {
    changes += 1;
    work();
    return Promise.resolve();
  };
  const keep = (script: Registered) => registered.set(script.id, { ...defaults, ...script } as Registered);
  const fake = {
    registered,
    ids: () => [...registered.keys()],
    changes: () => changes,
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (scripts: Registered[]) => {
      const twice = scripts.find(({ id }) => registered.has(id));
      if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
      return change(() => scripts.forEach(keep));
    },
    updateContentScripts: async (scripts: Registered[]) => {
      const unknown = scripts.find(({ id }) => !registered.has(id));
      if (unknown) throw new Error(`Script with ID '${unknown.id}' does not exist or is not fully registered`);
      return change(() => scripts.forEach(keep));
    },
    unregisterContentScripts: async ({ ids = [] }: { ids?: string[] } = {}) => {
      const unknown = ids.find((id) => !registered.has(id));
      if (unknown) throw new Error(`Nonexistent script ID '${unknown}'`);
      return change(() => {
        for (const id of ids) registered.delete(id);
      });
    },
    executeScript: (injection: Parameters<Scripting['executeScript']>[0]) =>
      fakeBrowser.scripting.executeScript(injection),
  };
  // The browser's own types have a second form of each, with a callback.
  return fake as unknown as FakeScripting;
}

/** Puts it into the fake browser. */
export function putScripting(): FakeScripting {
  const scripting = fakeScripting();
  for (const name of ['getRegisteredContentScripts', 'registerContentScripts', 'unregisterContentScripts'] as const) {
    vi.spyOn(fakeBrowser.scripting, name).mockImplementation(scripting[name] as never);
  }
  return scripting;
}

/** Opens tabs of LinkedIn's and notes what is brought into them; `asleep` never answers. */
export function openTabs(urls: readonly string[], { asleep }: { readonly asleep?: string } = {}): readonly OpenTab[] {
  const tabs = urls.map((url, index) => ({ id: index + 1, url, entered: [] as string[] }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(
    (async () => tabs) as unknown as typeof fakeBrowser.tabs.query,
  );
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async ({ target, files }: Injection) => {
    const tab = tabs.find(({ id }) => id === target.tabId);
    if (tab?.url === asleep) await new Promise(() => {});
    tab?.entered.push(...files.map((file) => `${file}${target.allFrames ? ' in all frames' : ''}`));
    return [];
  }) as unknown as typeof fakeBrowser.scripting.executeScript);
  return tabs;
}

interface Injection {
  readonly target: { readonly tabId: number; readonly allFrames?: boolean };
  readonly files: readonly string[];
}
