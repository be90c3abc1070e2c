import { describe, expect, it } from 'vitest';
import { filesOf, outputs, readOutput, scriptBytesOf } from './output';

const kilobyte = 1_000;

describe.each(outputs)('%s stays small', (output) => {
  it('the sensor weighs at most 12 kB', () => {
    const bytes = Buffer.byteLength(readOutput(output, 'sensor.js'));
    expect(bytes).toBeGreaterThan(kilobyte);
    expect(bytes).toBeLessThanOrEqual(12 * kilobyte);
  });

  it('the popup loads at most 300 kB of script', () => {
    const bytes = scriptBytesOf(output, 'popup.html');
    expect(bytes).toBeGreaterThan(100 * kilobyte);
    expect(bytes).toBeLessThanOrEqual(300 * kilobyte);
  });

  it('the whole package is at most 600 kB', () => {
    const bytes = filesOf(output).reduce((sum, file) => sum + Buffer.byteLength(readOutput(output, file)), 0);
    expect(bytes).toBeLessThanOrEqual(600 * kilobyte);
  });

  it('the sensor carries no framework and no parser', () => {
    expect(readOutput(output, 'sensor.js')).not.toMatch(/\$\$typeof|useState|createElement|zustand|safeParse/);
  });
});
