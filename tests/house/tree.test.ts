import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seenKinds } from '@/lib/app/sensed';

/** The folders and files of the house; beside them only dot files. */
const top = [
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'biome.json',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'stryker.config.json',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(file));

describe('the house', () => {
  it('has nothing at its top level but what belongs there', () => {
    const entries = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...entries].filter((entry) => !entry.startsWith('.')).sort()).toEqual(top);
  });

  it('has entrypoints of at most 40 lines', () => {
    const scripts = files.filter((file) => /^entrypoints\/.*(index|main|sensor|reader|sales|chip)\.tsx?$/.test(file));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 40)).toEqual([]);
  });

  it('has a row in the README for every kind that is counted', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect([...seenKinds].filter((kind) => !readme.includes(`\`${kind}\``))).toEqual([]);
  });

  it('speaks of nothing but the project', () => {
    const words = /\.\.\/shared|\/work\/|helper session|issue #?\d/i;
    const texts = files.filter(
      (file) => /\.(ts|tsx|js|mjs|md|json|css|html|yml)$/.test(file) && !file.includes('package-lock'),
    );
    const others = texts.filter((file) => !file.endsWith('tree.test.ts'));
    expect(others.filter((file) => words.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
