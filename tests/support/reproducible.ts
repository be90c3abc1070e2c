import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '@/package.json';
import { copyElsewhere, unpackElsewhere, zipElsewhere } from './elsewhere';

/** `npm run test:reproducible`: all packages made here, in a copy elsewhere and from the source package, byte by byte. */

const browsers = ['chrome', 'edge', 'firefox'];
for (const browser of browsers) execFileSync('wxt', ['zip', '-b', browser], { stdio: 'pipe' });
const here = packagesIn('.');
const sources = join('.output', `four-pillars-${version}-sources.zip`);
const others = [packagesElsewhere(copyElsewhere()), packagesElsewhere(await unpackElsewhere(sources))];

for (const [name, digest] of Object.entries(here)) console.log(`${digest}  ${name}`);
const isSame = others.every((other) => JSON.stringify(other) === JSON.stringify(here));
const isOne = here[`four-pillars-${version}-edge.zip`] === here[`four-pillars-${version}-chrome.zip`];
console.log(isSame ? 'The same from a copy elsewhere and from the source package.' : 'NOT the same elsewhere:');
if (!isSame) console.log(others);
console.log(isOne ? 'Edge gets what Chrome gets.' : 'Edge does NOT get what Chrome gets.');
process.exitCode = isSame && isOne ? 0 : 1;

function packagesElsewhere(folder: string): Readonly<Record<string, string>> {
  for (const browser of browsers) zipElsewhere(folder, browser);
  return packagesIn(folder);
}

/** SHA-256 of each package. */
function packagesIn(folder: string): Readonly<Record<string, string>> {
  const output = join(folder, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(output, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, digest(name)]));
}
