import fc from 'fast-check';
import type { Sender } from '@/lib/messaging/serve';
import { samples } from './samples';
import { page, sensor } from './senders';

type Path = readonly string[];

/** Values that stand nowhere in a message as it should be. */
const poisons = [
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1e12,
  1e308,
  '',
  '__proto__.polluted',
  '<img src=x onerror=alert(1)>',
  '\u202E\u200B🎉',
  'x'.repeat(100_000),
  {},
  { length: 3 },
  [null],
  [[]],
] as const;

/** Keys that no message has; as own ones, as JSON makes them. */
const foreignKeys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  'entries',
  '',
] as const;

/** A message as it should be. */
export const wellFormed = fc.constantFrom(...Object.values(samples).map(({ message }) => message));

/** A message with one value in it that cannot be. */
const poisoned = fc
  .record({ message: wellFormed, place: fc.nat(), poison: fc.constantFrom(...poisons) })
  .map(({ message, place, poison }) => {
    const leaves = pathsIn(message).filter((path) => !isObject(valueAt(message, path)));
    return changed(message, leaves[place % leaves.length] ?? [], poison);
  });

/** A message with a key in it that nobody asked for. */
const overfull = fc
  .record({ message: wellFormed, place: fc.nat(), key: fc.constantFrom(...foreignKeys), value: fc.anything() })
  .map(({ message, place, key, value }) => {
    const objects = [[], ...pathsIn(message)].filter((path) => isPlain(valueAt(message, path)));
    return changed(message, [...(objects[place % objects.length] ?? []), key], value);
  });

/** What is no message of the protocol, though it may look like one. */
export const broken: fc.Arbitrary<unknown> = fc.oneof(
  poisoned,
  overfull,
  fc.anything(),
  fc.record({ type: fc.anything(), id: fc.anything() }),
);

/** A message as it should be that only our own pages may send. */
export const forPages = fc.constantFrom(
  ...Object.values(samples).flatMap(({ message, from }) => (from === page ? [message] : [])),
);

/** A message as it should be that only our scripts in LinkedIn's pages may send. */
export const forScripts = fc.constantFrom(
  ...Object.values(samples).flatMap(({ message, from }) => (from === sensor ? [message] : [])),
);

/** Our script in some page of LinkedIn's. */
export const scripts: fc.Arbitrary<Sender> = fc
  .record({ path: fc.webPath(), id: fc.nat() })
  .map(({ path, id }) => ({ ...sensor, url: `https://www.linkedin.com/${path}`, tab: { id } }));

const addresses = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('', 'about:blank', 'data:text/html,', 'null', 'https://linkedin.com/', 'http://www.linkedin.com/'),
  fc.webPath().map((path) => `https://www.linkedin.com.evil.example/${path}`),
  fc.webPath().map((path) => `https://evil.example/https://www.linkedin.com/${path}`),
  fc.webPath().map((path) => `chrome-extension://test-extension-id.evil/${path}`),
  fc.webPath().map((path) => `chrome-extension://other/${path}`),
);

const tab = fc.option(fc.record({ id: fc.nat() }), { nil: undefined });

/** Nobody of ours: another extension wherever it is, or our own id at an address that is not one of ours. */
export const strangers: fc.Arbitrary<Sender> = fc
  .oneof(
    fc.record({
      id: fc.constantFrom('other', '', 'test-extension-id '),
      url: fc.constantFrom(page.url, sensor.url),
      tab,
    }),
    fc.record({ id: fc.constantFrom('other', page.id), url: addresses, tab }),
  )
  // What is undefined is absent, as a browser sends it.
  .map((sender) => JSON.parse(JSON.stringify(sender)) as Sender);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: unknown): boolean {
  return isObject(value) && !Array.isArray(value);
}

/** Where values stand in a message, outermost first. */
function pathsIn(value: unknown): readonly Path[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((path) => [key, ...path])]);
}

function valueAt(message: unknown, path: Path): unknown {
  return path.reduce((value, key) => (isObject(value) ? value[key] : undefined), message);
}

function changed(message: object, path: Path, value: unknown): object {
  const copy = structuredClone(message);
  const last = path.at(-1);
  const holder = valueAt(copy, path.slice(0, -1));
  if (last === undefined || !isObject(holder)) throw new Error('There is nothing to change.');
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
