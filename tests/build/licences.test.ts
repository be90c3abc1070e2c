import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licences } from '@/lib/build/licences';
import { outputs, readOutput } from './output';

function writePackage(name: string, license?: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'four-pillars-licence-')), name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
  writeFileSync(join(folder, 'LICENSE'), 'You may.');
  return folder;
}

describe('a package gets into the product', () => {
  it.each(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'MIT and ISC', '(GPL-3.0 OR MIT)'])('under %s', (licence) => {
    expect(licences([writePackage('kind', licence)])).toContain(`kind 1.0.0\n${licence}\n\nYou may.`);
  });

  it.each(['GPL-3.0', 'MPL-2.0', 'MIT AND GPL-3.0', 'UNLICENSED', undefined])('not under %s', (licence) => {
    expect(() => licences([writePackage('strange', licence)])).toThrow('Not allowed in the product: strange 1.0.0');
  });
});

/** Every package of which a part is in the product: one more needs its reason. */
const bundled = [
  '@visx/scale',
  '@visx/shape',
  '@wxt-dev/browser',
  '@wxt-dev/storage',
  '@zip.js/zip.js',
  'classnames',
  'd3-array',
  'd3-color',
  'd3-format',
  'd3-interpolate',
  'd3-path',
  'd3-scale',
  'd3-shape',
  'd3-time',
  'idb',
  'papaparse',
  'react',
  'react-dom',
  'rolldown',
  'saxen',
  'scheduler',
  'superlock',
  'vite',
  'wxt',
  'zod',
  'zustand',
];

describe.each(outputs)('the licences of %s', (output) => {
  const [own = '', ...parts] = readOutput(output, 'licences.txt').split(`\n\n${'─'.repeat(72)}\n\n`);

  it('are ours and those of these packages', () => {
    expect(own).toMatch(/^Four Pillars\nMIT\n\nMIT License\n/);
    const titles = parts.flatMap((part) => [...(part.split('\n\n')[0] ?? '').matchAll(/^(\S+) [\d.]+$/gm)]);
    expect(titles.map(([, name]) => name).sort()).toEqual(bundled);
  });

  it('are told with their whole text', () => {
    expect(parts.filter((part) => !/Copyright.*(Permission (is|to use)|Redistribution and use)/is.test(part))).toEqual(
      [],
    );
  });
});
