import { type Fields, type Message, type SharedWire, shareWire, type Wire } from './firefox-wire';

/** A tab, as Firefox lists it; its `context` is its name. */
interface Tab extends Fields {
  readonly context: string;
  readonly url: string;
}

/** What is known of the tabs of one Firefox. */
interface Tabs {
  /** Those that Playwright has been told of. */
  readonly known: Set<string>;
  /** The document in each tab with a page of the extension, and what Playwright has been told of it. */
  readonly documents: Map<string, { readonly realm: string; readonly told: Set<string> }>;
  /** What Playwright wants to be run in every document. */
  readonly preloads: Fields[];
}

/** Milliseconds between two looks. */
const rest = 80;

/**
 * Firefox answers every question about pages of extensions, but tells nothing of them by itself (bug 1755014): not that
 * one was opened, loaded or closed. This looks for them all the time, and tells it in Firefox's place.
 */
export function tellOfExtensionPages(whole: Wire): Wire {
  const tabs: Tabs = { known: new Set(), documents: new Map(), preloads: [] };
  const line = shareWire(whole, (message) => pass(tabs, message));
  void watch(line, tabs);
  return line.wire;
}

function pass(tabs: Tabs, message: Message): Message | undefined {
  const { type, method = '', params = {} } = message;
  if (type === 'event') return hear(tabs, message);
  if (method === 'script.addPreloadScript') tabs.preloads.push(params);
  const changed = changes[method];
  return changed ? { ...message, ...changed(params) } : message;
}

/** Commands of Playwright's that Firefox 153 takes in another way. */
const changes: Readonly<Record<string, (params: Fields) => Partial<Message>>> = {
  // Not known to it: a question that says nothing goes in its place.
  'emulation.setMediaFeaturesOverride': () => ({ method: 'session.status', params: {} }),
  // A window for each page; Chromium's are tabs of one window.
  'browsingContext.create': (params) => ({ params: { ...params, type: 'tab' } }),
  'script.callFunction': (params) => ({ params: insertAsTyped(params) }),
};

function hear({ known, documents }: Tabs, message: Message): Message | undefined {
  const { method, params = {} } = message;
  const context = String(params.context);
  // It names no download; the address of a file made by a page is as good a name.
  if (method?.startsWith('browsingContext.download'))
    return { ...message, params: { download: params.url, ...params } };
  if (method === 'browsingContext.navigationCommitted') documents.get(context)?.told.clear();
  if (method === 'browsingContext.contextDestroyed') known.delete(context);
  if (method !== 'browsingContext.contextCreated') return message;
  if (known.has(context)) return undefined;
  known.add(context);
  return message;
}

/** Playwright sets the value of a field by script, which React takes for no change; what is typed it does. */
function insertAsTyped(params: Fields): Fields {
  const text = JSON.stringify(params);
  const byScript = 'inputElement.value = value;';
  // Without quotation marks: it stands in a text within a text.
  const typed = 'window.document.execCommand(/insertText/.source, false, text);';
  return text.includes(byScript) ? (JSON.parse(text.replace(byScript, typed)) as Fields) : params; // As it was.
}

async function watch(line: SharedWire, tabs: Tabs): Promise<void> {
  while (line.isOpen()) {
    await new Promise((resolve) => setTimeout(resolve, rest));
    // A tab may close or move on at any moment; the next look sees what became of it.
    await look(line, tabs).catch(() => {});
  }
}

async function look(line: SharedWire, tabs: Tabs): Promise<void> {
  const { contexts } = await line.ask<{ contexts: readonly Tab[] }>('browsingContext.getTree', { maxDepth: 0 });
  const ours = contexts.filter(({ url }) => url.startsWith('moz-extension:'));
  for (const context of tabs.documents.keys()) {
    if (ours.some((tab) => tab.context === context)) continue;
    tabs.documents.delete(context);
    const isGone = !contexts.some((tab) => tab.context === context) && tabs.known.delete(context);
    if (isGone) line.tell('browsingContext.contextDestroyed', { context });
  }
  for (const tab of ours) await lookInto(line, tabs, tab).catch(() => {});
}

async function lookInto(line: SharedWire, { known, documents, preloads }: Tabs, tab: Tab): Promise<void> {
  const { context, url } = tab;
  if (!known.has(context)) line.tell('browsingContext.contextCreated', tab);
  known.add(context);
  const { realm, result } = await line.ask<{ realm: string; result: { value: string } }>('script.evaluate', {
    expression: 'document.readyState',
    target: { context },
    awaitPromise: false,
  });
  const before = documents.get(context);
  const document = before?.realm === realm ? before : { realm, told: new Set<string>() };
  if (document !== before) {
    documents.set(context, document);
    if (before) line.tell('script.realmDestroyed', { realm: before.realm });
    line.tell('script.realmCreated', { realm, context, type: 'window', origin: url.split('/').slice(0, 3).join('/') });
    const wanted = preloads.filter(({ contexts }) => !Array.isArray(contexts) || contexts.includes(context));
    for (const { functionDeclaration } of wanted)
      await line.ask('script.callFunction', { functionDeclaration, target: { context }, awaitPromise: false });
  }
  const states = { loading: [], interactive: ['domContentLoaded'], complete: ['domContentLoaded', 'load'] };
  const reached: readonly string[] = states[result.value as keyof typeof states]; // All states of a document.
  for (const event of reached.filter((name) => !document.told.has(name))) {
    document.told.add(event);
    line.tell(`browsingContext.${event}`, { context, navigation: null, url, timestamp: Date.now() });
  }
}
