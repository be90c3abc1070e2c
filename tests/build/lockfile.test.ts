import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allowScripts } from '@/package.json';

const entrySchema = z.object({
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});
const lockSchema = z.object({ packages: z.record(z.string(), entrySchema) });

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const paths = Object.keys(packages);
const installed = Object.entries(packages).filter(([path]) => path !== '');
const pathsOf = (entries: typeof installed) => entries.map(([path]) => path);

/** Where Node looks for a package that another one asks for: in its own folder first, then in each one above. */
function placesOf(name: string, path: string): readonly string[] {
  const steps = path.split('/node_modules/');
  const above = steps.map((_, index) => steps.slice(0, index + 1).join('/node_modules/'));
  return [...above.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

describe('the lockfile', () => {
  it('takes every package from npm’s own registry, encrypted', () => {
    expect(installed.length).toBeGreaterThan(300);
    const others = installed.filter(([, { resolved }]) => !resolved?.startsWith('https://registry.npmjs.org/'));
    expect(pathsOf(others)).toEqual([]);
  });

  it('holds a checksum of every package', () => {
    expect(pathsOf(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')))).toEqual([]);
  });

  it('holds the packages of every system, so that it can be installed exactly on each', () => {
    const asked = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).map((name) => ({ name, path })),
    );
    expect(asked.length).toBeGreaterThan(50);
    const isMissing = ({ name, path }: (typeof asked)[number]) =>
      !placesOf(name, path).some((place) => paths.includes(place));
    expect(asked.filter(isMissing)).toEqual([]);
  });
});

describe('an installation', () => {
  it('runs no script of any package', () => {
    const withScript = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = pathsOf(withScript).map((path) => path.split('node_modules/').at(-1) ?? '');
    expect(allowScripts).toEqual(Object.fromEntries(names.map((name) => [name, false])));
    expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
  });
});
