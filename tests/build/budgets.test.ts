import { describe, expect, it } from 'vitest';
import { filesOf, outputs, readOutput, scriptBytesOf } from './output';

const kilobyte = 1_000;

/** What runs on LinkedIn's pages: in every frame, in the top frame, in that of Sales Navigator, and the chip. */
const scripts = [
  ['sensor.js', 16],
  ['reader.js', 12],
  ['sales.js', 6],
  ['chip.js', 8],
] as const;

const isWords = (file: string): boolean => file.startsWith('_locales');

describe.each(outputs)('%s stays small', (output) => {
  const weigh = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + Buffer.byteLength(readOutput(output, file)), 0);

  it.each(scripts)('%s weighs at most %i kB', (script, most) => {
    const bytes = Buffer.byteLength(readOutput(output, script));
    expect(bytes).toBeGreaterThan(kilobyte);
    expect(bytes).toBeLessThanOrEqual(most * kilobyte);
  });

  it('the popup loads at most 300 kB of script', () => {
    const bytes = scriptBytesOf(output, 'popup.html');
    expect(bytes).toBeGreaterThan(100 * kilobyte);
    expect(bytes).toBeLessThanOrEqual(300 * kilobyte);
  });

  it('the sensor and the chip weigh at most 24 kB together', () => {
    expect(weigh(['sensor.js', 'chip.js'])).toBeLessThanOrEqual(24 * kilobyte);
  });

  it('the whole package is at most 1400 kB without the words of its languages', () => {
    expect(weigh(filesOf(output).filter((file) => !isWords(file)))).toBeLessThanOrEqual(1_400 * kilobyte);
  });

  it('the words of a language are at most 220 kB', () => {
    const words = filesOf(output).filter(isWords);
    expect(words.filter((file) => weigh([file]) > 220 * kilobyte)).toEqual([]);
    expect(words).not.toEqual([]);
  });

  it.each(scripts)('%s carries no framework and no parser', (script) => {
    expect(readOutput(output, script)).not.toMatch(/\$\$typeof|useState|createRoot|zustand|safeParse/);
  });

  it('the sensor carries no dictionary, which is the reader’s, and nothing of Sales Navigator', () => {
    const words = /annehmen|承認|unfollow|ausstehend|aucune|profile-views|followers/i;
    const sales = /salesApi|saveByMember|person-name|ssi-score/;
    expect(readOutput(output, 'sensor.js')).not.toMatch(words);
    expect(readOutput(output, 'sensor.js')).not.toMatch(sales);
    expect(readOutput(output, 'reader.js')).toMatch(words);
    expect(readOutput(output, 'reader.js')).not.toMatch(sales);
    expect(readOutput(output, 'sales.js')).toMatch(sales);
    expect(readOutput(output, 'sales.js')).not.toMatch(/annehmen|承認|ausstehend/i);
  });
});
