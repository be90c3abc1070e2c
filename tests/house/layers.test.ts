import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folders = [
  'domain',
  'linkedin',
  'sensing',
  'storage',
  'archive',
  'messaging',
  'app',
  'state',
  'overlay',
] as const;

type Place = `lib/${(typeof folders)[number]}` | 'components';

const outside = ['react', 'zustand', 'idb', 'zod/mini', 'wxt/browser'] as const;

/** All that a file could import from elsewhere in the house or from libraries. */
const everything = [
  ...folders.map((folder) => `@/lib/${folder}/a`),
  '@/components/A',
  '@/entrypoints/sensor',
  '@/tests/support/rig',
  './beside',
  '../above',
  ...outside,
];

/** What a place may import: the arrows of ARCHITECTURE.md. */
const allowed: Readonly<Record<Place, readonly string[]>> = {
  'lib/domain': ['domain', 'zod/mini'],
  'lib/linkedin': ['domain', 'linkedin', 'zod/mini'],
  'lib/sensing': ['domain', 'linkedin', 'sensing', 'wxt/browser'],
  'lib/storage': ['domain', 'storage', ...outside],
  'lib/archive': ['domain', 'linkedin', 'archive', ...outside],
  'lib/messaging': ['domain', 'messaging', ...outside],
  'lib/app': ['domain', 'linkedin', 'storage', 'archive', 'messaging', 'app', ...outside],
  'lib/state': ['domain', 'linkedin', 'messaging', 'state', ...outside],
  'lib/overlay': ['domain', 'linkedin', 'messaging', 'overlay', 'wxt/browser'],
  components: ['domain', '@/components/A', ...outside],
};

const places = Object.keys(allowed) as Place[]; // The keys of the table are its type.

describe('the linter', () => {
  const house = mkdtempSync(join(tmpdir(), 'house-'));
  let refusals: readonly string[] = [];

  beforeAll(() => {
    for (const file of ['biome.json', '.gitignore']) cpSync(file, join(house, file));
    const code = everything.map((from, index) => `import { a${index} } from '${from}';`).join('\n');
    for (const place of places) {
      const file = join(house, place, 'guard.ts');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${code}\n`);
    }
    const biome = resolve('node_modules/.bin/biome');
    const options = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=github'];
    const { stdout } = spawnSync(biome, options, { cwd: house, encoding: 'utf8' });
    refusals = stdout.split('\n');
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  const refusedIn = (place: Place) =>
    refusals
      .filter((line) => line.includes(`/${place}/guard.ts,`))
      .map((line) => everything[Number(/line=(\d+)/.exec(line)?.[1]) - 1]);

  it.each(places)('refuses every arrow out of %s that points back', (place) => {
    const may = new Set(['./beside', ...allowed[place].flatMap((one) => [one, `@/lib/${one}/a`])]);
    expect([...refusedIn(place)].sort()).toEqual(everything.filter((from) => !may.has(from)).sort());
  });
});
