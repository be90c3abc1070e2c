import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownProperties } from '@/lib/sensing/own-properties';

const read = (folder: string, files = readdirSync(folder)) =>
  files
    .filter((file) => file !== 'own-properties.ts')
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')
    .replaceAll(/\/\*[\s\S]*?\*\//g, ''); // Sentences have colons as well.

const sensor = read('lib/sensing') + read('lib/linkedin');
const outside =
  read('lib/messaging', ['published.ts', 'outbox-entries.ts', 'daily-key.ts', 'hand-in.ts', 'signed-in.ts']) +
  read('lib/domain', ['activity.ts', 'day.ts']);

describe('a name that the build shortens', () => {
  it.each(ownProperties)('%s is a property of the sensor’s own', (name) => {
    expect(sensor).toMatch(new RegExp(`\\b${name}\\b\\??[:(,]|[{,] ?${name}\\b`));
  });

  it.each(ownProperties)('%s is no property of anything that leaves the sensor', (name) => {
    expect(outside).not.toMatch(new RegExp(`\\b${name}\\??:`));
  });
});
