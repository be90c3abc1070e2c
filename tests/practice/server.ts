import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSite } from './backend/site';
import { createCertificate } from './certificate';
import type { FaultRule, PracticeOptions, Preferences, SeenRequest, TruthRow } from './types';
import type { World } from './world-types';

export interface Practice {
  readonly port: number;
  /** What the server accepted or refused, in order. */
  readonly truth: readonly TruthRow[];
  /** Every request the server saw, the pages' background noise included. */
  readonly requests: readonly SeenRequest[];
  /** The people and posts of a seed; without one, of the seed served now. */
  world(seed?: string): World;
  /** What a browser without a choice of its own is served. */
  preferences(): Preferences;
  /** Options for browsers that have not chosen their own by `/practice/?…`; pages served from now on. */
  set(options: Partial<Omit<PracticeOptions, 'port'>>): void;
  fault(rule: FaultRule): void;
  reset(): void;
  close(): Promise<void>;
}

/** Starts the practice LinkedIn on loopback; the browser is told to find `www.linkedin.com` here. */
export async function startPractice(options: PracticeOptions): Promise<Practice> {
  const site = createSite(options);
  const server = createServer(await createCertificate(), (request, response) => {
    site.serve(request, response).catch((error: unknown) => {
      console.error('practice site failed on', request.url, error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { ...site, port, close };
}
