import { type BrowserContext, firefox } from 'playwright-core';

export type Fields = Readonly<Record<string, unknown>>;

/** A message of WebDriver BiDi: a command, an answer or an event. */
export interface Message {
  readonly id?: number;
  readonly type?: string;
  readonly method?: string;
  readonly params?: Fields;
  readonly result?: unknown;
  readonly message?: string;
}

/** What Playwright talks to Firefox through. */
export interface Wire {
  send(message: Message): void;
  close(): void;
  onmessage?: ((message: Message) => void) | undefined;
  onclose?: ((reason?: string) => void) | undefined;
}

/** A wire that somebody else talks through as well. */
export interface SharedWire {
  /** For Playwright. */
  readonly wire: Wire;
  /** Asks Firefox something between Playwright's commands. */
  ask<Answer>(method: string, params: Fields): Promise<Answer>;
  /** Tells Playwright something as if Firefox did. */
  tell(method: string, params: Fields): void;
  isOpen(): boolean;
}

/** The parts of Playwright behind its public face that are used here (1.65). */
interface Behind {
  readonly _connection: {
    toImpl(shown: unknown): {
      readonly _bidiFirefox: { connectToTransport(wire: Wire, options: object): Promise<unknown> };
      readonly _browser: { readonly _browserSession: { send(method: string, params: Fields): Promise<unknown> } };
    };
  };
}

// It is a border: Playwright does not show these parts, and there is no other way to a Firefox as it is shipped.
const behind = (shown: unknown) => (shown as Behind)._connection.toImpl(shown);

/** Has every wire to a Firefox go through `between`. */
export function putBetween(between: (wire: Wire) => Wire): void {
  const driver = behind(firefox)._bidiFirefox;
  const connect = driver.connectToTransport.bind(driver);
  driver.connectToTransport = (wire, options) => connect(between(wire), options);
}

/** Asks Firefox for something that Playwright has no words for. */
export async function askFirefox<Answer>(context: BrowserContext, method: string, params: Fields): Promise<Answer> {
  // The caller knows what Firefox answers.
  return (await behind(context)._browser._browserSession.send(method, params)) as Answer;
}

/** Shares a wire; every message passes `pass` on its way, which may change it or, by undefined, keep it back. */
export function shareWire(whole: Wire, pass: (message: Message) => Message | undefined): SharedWire {
  const waiting = new Map<number, (answer: Message) => void>();
  let lastId = 1_000_000_000; // Playwright counts from 1.
  let isOpen = true;
  const wire: Wire = {
    send(message) {
      const passed = pass(message);
      if (passed) whole.send(passed);
    },
    close: () => whole.close(),
  };
  whole.onclose = (reason) => {
    isOpen = false;
    wire.onclose?.(reason);
  };
  whole.onmessage = (message) => {
    const answered = waiting.get(message.id ?? 0);
    if (answered) return answered(message);
    const passed = pass(message);
    if (passed) wire.onmessage?.(passed);
  };
  const ask = <Answer>(method: string, params: Fields): Promise<Answer> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      waiting.set(id, ({ type, result, message }) => {
        waiting.delete(id);
        // The caller knows what Firefox answers.
        if (type === 'success') resolve(result as Answer);
        else reject(new Error(`Firefox refused ${method}: ${message}`));
      });
      whole.send({ id, method, params });
    });
  const tell = (method: string, params: Fields) => wire.onmessage?.({ type: 'event', method, params });
  return { wire, ask, tell, isOpen: () => isOpen };
}
