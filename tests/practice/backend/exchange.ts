import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Preferences, TruthRow } from '@/tests/practice/types';
import type { World } from '@/tests/practice/world-types';
import type { Faults } from './faults';

export interface Site {
  readonly truth: TruthRow[];
  readonly faults: Faults;
  readonly world: (seed?: string) => World;
  /** Answers whose body the page was told not to read; it asks for the content again. */
  readonly results: Map<string, Record<string, unknown>>;
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly preferences: Preferences;
  readonly body: string;
}

export function sendJson(response: ServerResponse, body: unknown, { status = 200, headers = {} }: Reply = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(body));
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
}
