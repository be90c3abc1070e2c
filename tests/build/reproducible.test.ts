import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { version } from '@/package.json';
import { copyElsewhere, unpackElsewhere, zipElsewhere } from '@/tests/support/elsewhere';
import { filesOf, type Output } from './output';

vi.setConfig({ testTimeout: 120_000 });

/** SHA-256 of every file of a build. */
function digestsIn(folder: string, output: Output): Readonly<Record<string, string>> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, '.output', output, file)))
      .digest('hex');
  return Object.fromEntries(filesOf(output, folder).map((file) => [file, digest(file)]));
}

/** Zips hold no times: the same files make the same package (`npm run test:reproducible` compares the packages too). */
describe('the same files are built', () => {
  const copy = copyElsewhere();

  it('in another folder, time zone and language, of files of another age', () => {
    zipElsewhere(copy, 'firefox');
    const built = digestsIn(copy, 'firefox-mv3');
    expect(Object.keys(built).length).toBeGreaterThan(30);
    expect(built).toEqual(digestsIn('.', 'firefox-mv3'));
  });

  it('from the source package alone', async () => {
    const folder = await unpackElsewhere(join(copy, '.output', `four-pillars-${version}-sources.zip`));
    zipElsewhere(folder, 'chrome');
    expect(digestsIn(folder, 'chrome-mv3')).toEqual(digestsIn('.', 'chrome-mv3'));
  });
});
