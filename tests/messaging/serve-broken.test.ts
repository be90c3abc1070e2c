import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { handlersOf } from '@/lib/app/handlers';
import { refusalCode } from '@/lib/app/refusal-code';
import { protocol } from '@/lib/messaging/protocol';
import { serve } from '@/lib/messaging/serve';
import { added, everything, lay, startedWorker } from '@/tests/app/test-worker';
import { patience, runs } from '@/tests/support/fuzz';
import { ask, page, sensor } from './senders';

beforeEach(async () => {
  serve(handlersOf(await startedWorker()), refusalCode);
  // Nothing of it may be written by anyone who may not ask for it.
  await lay([added('a')]);
});

const broken: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'collect'],
  ['no type', {}],
  ['an unknown type', { type: 'delete-all' }],
  ['entries of its own', { type: 'record', entries: [added('b')] }],
  ['a type of the prototype', { type: 'constructor' }],
  ['a type that is __proto__', JSON.parse('{"type":"__proto__"}')],
  ['a list as type', { type: ['collect'] }],
  ['an extra key', { type: 'collect', entries: [] }],
  ['an own __proto__', JSON.parse('{"type":"collect","__proto__":{"a":1}}')],
  ['no day', { type: 'key' }],
  ['an address as day', { type: 'key', day: 'https://x' }],
  ['10 MB', { type: 'collect', note: 'x'.repeat(10_000_000) }],
  ['10 MB where less is expected', { type: 'key', day: 'x'.repeat(10_000_000) }],
];

describe('a broken message', patience, () => {
  test.each(broken)('with %s is refused, says so and changes nothing', async (_, message) => {
    const before = await everything();
    const answer = (await ask(message, sensor)) as { message: string };
    expect(answer).toMatchObject({
      ok: false,
      code: 'bad-message',
      message: expect.stringContaining('nothing was changed'),
    });
    expect(answer.message.length).toBeLessThan(200);
    expect(await everything()).toBe(before);
  });

  test('whatever is sent is answered, and only what the protocol names changes anything', async () => {
    const before = await everything();
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.constantFrom(...Object.keys(protocol)), day: fc.anything(), kind: fc.anything() }),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(page, sensor, {}), async (message, sender) => {
        expect(await ask(message, sender)).toMatchObject({ ok: false });
      }),
      runs(1_000),
    );
    expect(await everything()).toBe(before);
  });
});
