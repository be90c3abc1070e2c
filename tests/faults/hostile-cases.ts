import type { FaultCase } from './fault-case';

/** What a page, a file or a package may bring with it. */
export const hostileCases: readonly FaultCase[] = [
  { number: 31, name: 'Clicks that a script makes are never counted', files: ['tests/e2e/unseen.test.ts'] },
  {
    number: 32,
    name: 'No event or message of a page stops the count',
    files: ['tests/e2e/unseen.test.ts', 'tests/build/private.test.ts'],
  },
  { number: 33, name: 'A page finds no trace of the extension', files: ['tests/e2e/unseen.test.ts'] },
  {
    number: 34,
    name: 'Fields that shadow the methods of their form disturb nothing',
    files: ['tests/e2e/unseen.test.ts', 'tests/linkedin/readings-hostile.test.ts'],
  },
  {
    number: 35,
    name: 'A page that changes its own world changes no count',
    files: ['tests/e2e/unseen.test.ts', 'tests/messaging/serve-broken.test.ts'],
  },
  {
    number: 36,
    name: 'Texts of any kind are matched, never kept and never shown',
    files: ['tests/linkedin/readings-hostile.test.ts', 'tests/linkedin/labels.test.ts', 'tests/support/dump.test.ts'],
  },
  {
    number: 37,
    name: 'Forged and broken messages are refused, and change nothing',
    files: ['tests/messaging/serve.test.ts', 'tests/messaging/serve-broken.test.ts', 'tests/e2e/keeping.test.ts'],
  },
  {
    number: 38,
    name: 'Nobody else can talk to the extension',
    files: ['tests/build/manifest.test.ts', 'tests/messaging/serve.test.ts'],
  },
  {
    number: 39,
    name: 'Nothing is asked of any network',
    files: ['tests/build/manifest.test.ts', 'tests/build/private.test.ts', 'tests/e2e/import.test.ts'],
  },
  {
    number: 40,
    name: 'The package asks for what is known, and holds nothing that runs other code',
    files: ['tests/build/manifest.test.ts', 'tests/build/private.test.ts', 'tests/build/budgets.test.ts'],
  },
];
