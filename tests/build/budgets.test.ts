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

describe.each(outputs)('%s stays small', (output) => {
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
    const weigh = (script: string) => Buffer.byteLength(readOutput(output, script));
    expect(weigh('sensor.js') + weigh('chip.js')).toBeLessThanOrEqual(24 * kilobyte);
  });

  it('the whole package is at most 1400 kB', () => {
    const bytes = filesOf(output).reduce((sum, file) => sum + Buffer.byteLength(readOutput(output, file)), 0);
    expect(bytes).toBeLessThanOrEqual(1_400 * kilobyte);
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
