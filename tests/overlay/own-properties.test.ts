import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownProperties } from '@/lib/overlay/own-properties';

const read = (folder: string, files: readonly string[]) =>
  files
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')
    .replaceAll(/\/\*[\s\S]*?\*\//g, ''); // Sentences have colons as well.

const files = readdirSync('lib/overlay').filter((file) => file.endsWith('.ts') && file !== 'own-properties.ts');
const chip = read('lib/overlay', files);

/** What is stored, and what is said to the worker and by it. */
const outside = read('lib/messaging', ['chip-choice.ts', 'insight-message.ts', 'published.ts']);

describe('a name that the build shortens', () => {
  it.each(ownProperties)('%s is a property of the chip’s own', (name) => {
    expect(chip).toMatch(new RegExp(`readonly ${name}:|^ +${name}(\\(|:)`, 'm'));
  });

  it.each(ownProperties)('%s is no property of anything that leaves the chip', (name) => {
    expect(outside).not.toMatch(new RegExp(`\\b${name}\\??:`));
  });
});
