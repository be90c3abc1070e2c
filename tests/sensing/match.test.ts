import { describe, expect, it } from 'vitest';
import type { Control } from '@/lib/linkedin/hooks';
import type { Input } from '@/lib/sensing/inputs';
import { matchInput } from '@/lib/sensing/match';

/** Only what matching looks at; an element is not among it. */
function input(at: number, control?: Control, trusted = true): Input {
  return { at, control, trusted, spent: new Set() } as unknown as Input;
}

const newestFirst = (...inputs: readonly Input[]) => [...inputs].sort((one, other) => other.at - one.at);

describe('a request belongs to', () => {
  it('the member’s input on a control of its family', () => {
    const like = input(1_000, 'reaction:toggle');
    expect(matchInput([like], 'reaction', 1_010)).toBe(like);
  });

  it('an input on an unmarked control when there is none', () => {
    const click = input(1_000);
    expect(matchInput([click], 'comment', 1_010)).toBe(click);
  });

  it('the marked input rather than an unmarked one after it', () => {
    const send = input(1_000, 'comment');
    expect(matchInput(newestFirst(send, input(1_200)), 'comment', 1_400)).toBe(send);
  });

  it('the member’s input although a script clicked on a control of another family after it', () => {
    const send = input(1_000, 'comment');
    expect(matchInput(newestFirst(send, input(1_500, 'message', false)), 'comment', 1_510)).toBe(send);
  });

  it('an input on an unmarked control after one that was answered', () => {
    const [send, click] = [input(1_000, 'message'), input(1_100)];
    send.spent.add('message');
    expect(matchInput(newestFirst(send, click), 'message', 1_120)).toBe(click);
  });

  it('the latest of several inputs before it', () => {
    const [first, second, third] = [1_000, 1_500, 2_000].map((at) => input(at, 'reaction:toggle'));
    const inputs = newestFirst(...[first, second, third].filter((one) => one !== undefined));
    expect(matchInput(inputs, 'reaction', 1_510)).toBe(second);
  });

  it('the first of two inputs when the second comes right after the request', () => {
    const [first, second] = [input(1_000, 'message'), input(1_080, 'message')];
    expect(matchInput(newestFirst(first, second), 'message', 1_002)).toBe(first);
    expect(matchInput(newestFirst(first, second), 'message', 1_082)).toBe(second);
  });

  it('a share box’s button for as long as an upload takes', () => {
    const post = input(1_000, 'post');
    expect(matchInput([post], 'post', 50_000)).toBe(post);
    expect(matchInput([post], 'post', 70_000)).toBeUndefined();
  });
});

describe('a request belongs to nobody', () => {
  it.each([
    ['without any input', [], 1_000],
    ['with an input only after it', [input(2_000, 'comment')], 1_000],
    ['too long after a marked input', [input(1_000, 'comment')], 12_000],
    ['too long after an unmarked input', [input(1_000)], 5_000],
    ['after an input on a control of another family', [input(1_000, 'reaction:toggle')], 1_010],
    ['after a script’s click', [input(1_000, 'comment', false)], 1_010],
    [
      'after a script’s click on its control, whatever the member did before',
      [input(1_500, 'comment', false), input(1_000)],
      1_510,
    ],
    [
      'after a script’s click on its control, even an own one before',
      [input(1_500, 'comment', false), input(1_000, 'comment')],
      1_510,
    ],
    [
      'after a script’s click on any control, where the member’s had no mark',
      [input(1_500, 'message', false), input(1_000)],
      1_510,
    ],
    [
      'after a script’s click, however soon it came after the member’s',
      [input(1_010, undefined, false), input(1_000)],
      1_020,
    ],
  ] as const)('%s', (_, inputs, start) => {
    expect(matchInput(inputs, 'comment', start)).toBeUndefined();
  });

  it('when its input was answered already, and nothing older stands in', () => {
    const [older, send] = [input(900), input(1_000, 'message')];
    send.spent.add('message');
    expect(matchInput(newestFirst(older, send), 'message', 1_020)).toBeUndefined();
  });

  it('when its unmarked input was answered already for the same family', () => {
    const click = input(1_000);
    click.spent.add('invite');
    expect(matchInput([click], 'invite', 1_020)).toBeUndefined();
    expect(matchInput([click], 'message', 1_020)).toBe(click);
  });
});
