import { describe, expect, it } from 'vitest';
import { filesOf, outputs, readOutput } from './output';

/** A piece of a condition, which no word and no name of a fact contains. */
const condition = 'd7.reactions>=15';

describe.each(outputs)('in %s', (output) => {
  it('the library of proposals is in the worker alone', () => {
    const scripts = filesOf(output).filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => readOutput(output, file).includes(condition))).toEqual(['background.js']);
  });
});
