import { describe, expect, it } from 'vitest';
import { filesOf, outputs, readOutput } from './output';

const kilobyte = 1_000;

describe.each(outputs)('the panel of %s', (output) => {
  const panel = readOutput(output, 'panel.js');
  /** The one text in it that begins as the tokens do. */
  const style = /"(:root,\s*:host\{(?:[^"\\]|\\.)*)"/.exec(panel)?.[1] ?? '';

  it('carries its style: the tokens, and the look of all that it shows', () => {
    expect(panel).not.toContain('%style%');
    for (const name of ['_sheet_', '_tile_', '_row_', 'visually-hidden', '[data-theme=']) expect(style).toContain(name);
  });

  it('has a style that loads nothing and does not depend on the size of LinkedIn’s letters', () => {
    expect(style).not.toMatch(/url\(|@import|@font-face|[\d.]rem\b/);
  });

  it('leaves no style sheet behind', () => {
    expect(filesOf(output).filter((file) => /panel.*\.css$/.test(file) && !file.includes('sidepanel'))).toEqual([]);
    expect(filesOf(output).some((file) => /sidepanel.*\.css$/.test(file))).toBe(true);
  });

  it('names no address of ours to the page', () => {
    expect(panel).not.toMatch(/chrome-extension:|moz-extension:|getURL/);
  });

  it('is in no manifest but runs when it is asked for alone', () => {
    expect(readOutput(output, 'manifest.json')).not.toContain('"panel.js"');
  });

  it('weighs at most 330 kB', () => {
    const bytes = Buffer.byteLength(panel);
    expect(bytes).toBeGreaterThan(100 * kilobyte);
    expect(bytes).toBeLessThanOrEqual(330 * kilobyte);
  });
});
