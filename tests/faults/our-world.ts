import type { CDPSession, Page } from 'playwright-core';

/** The world of our content scripts in one page of LinkedIn's: what runs here is to the extension one of its scripts. */
export interface OurWorld {
  /** Runs code there; as text, like all that runs in the browser. */
  run<Value>(code: string): Promise<Value>;
  /** Hears what code there says by calling `name`, as soon as it is said. */
  hear(name: string, listener: (said: string) => void): Promise<void>;
}

/** A light page of LinkedIn's origin. */
const lightPage = 'https://www.linkedin.com/practice/';

/** Opens a page of LinkedIn's and enters our world in it. @throws when no script of ours comes there. */
export async function openOurWorld(page: Page, origin: string, address = lightPage): Promise<OurWorld> {
  const session = await page.context().newCDPSession(page);
  const entered = enter(session, origin);
  await session.send('Runtime.enable');
  await page.goto(address);
  const contextId = await entered;
  return {
    async run(expression) {
      const asked = { expression, contextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async hear(name, listener) {
      session.on('Runtime.bindingCalled', (call) => call.name === name && listener(call.payload));
      await session.send('Runtime.addBinding', { name });
    },
  };
}

function enter(session: CDPSession, origin: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No script of ours came into the page.')), 15_000);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin !== origin) return;
      clearTimeout(timer);
      resolve(context.id);
    });
  });
}
