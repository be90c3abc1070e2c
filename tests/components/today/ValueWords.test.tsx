// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Measures } from '@/components/today/Measures';
import { ValueWords } from '@/components/today/ValueWords';
import type { ValueReason } from '@/lib/domain/activity';

const user = userEvent.setup();
const nothing = { counts: {}, value: false, conversations: 0, appointments: 0 };
const onChoose = vi.fn(async (_: ValueReason | 'none') => true);

afterEach(() => {
  cleanup();
  onChoose.mockReset().mockResolvedValue(true);
});

const chosen = () => screen.queryAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);

describe('the word of value', () => {
  it('is asked for once value was added, and only where it can be kept', () => {
    const props = { onToggleValue: () => {}, onLog: () => {} };
    const { rerender } = render(<Measures today={nothing} {...props} onWhy={onChoose} />);
    expect(screen.queryByRole('group')).toBeNull();
    rerender(<Measures today={{ ...nothing, value: true }} {...props} />);
    expect(screen.queryByRole('group')).toBeNull();
    rerender(<Measures today={{ ...nothing, value: true, why: 'taught' }} {...props} onWhy={onChoose} />);
    expect(screen.getByRole('group', { name: 'One word why, if you like' })).toBeTruthy();
    expect(chosen()).toContain('Taught');
  });

  it('is one of five, shown at once, by keyboard too', async () => {
    onChoose.mockReturnValue(new Promise(() => undefined));
    render(<ValueWords why={undefined} onChoose={onChoose} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Helped',
      'Taught',
      'Introduced',
      'Encouraged',
      'Learned',
    ]);
    await user.tab();
    await user.keyboard(' ');
    expect(chosen()).toEqual(['Helped']);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('helped');
  });

  it('goes with another tap on it', async () => {
    render(<ValueWords why="helped" onChoose={onChoose} />);
    await user.click(screen.getByRole('button', { name: 'Helped' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('none');
    expect(chosen()).toEqual([]);
  });

  it('is as before where it was not kept, and that is said', async () => {
    onChoose.mockResolvedValue(false);
    render(<ValueWords why="helped" onChoose={onChoose} />);
    await user.click(screen.getByRole('button', { name: 'Learned' }));
    expect(await screen.findByText('The word was not saved. Please try again.')).toBeTruthy();
    expect(chosen()).toEqual(['Helped']);
  });

  it('is what another page says later', async () => {
    const { rerender } = render(<ValueWords why={undefined} onChoose={onChoose} />);
    await user.click(screen.getByRole('button', { name: 'Helped' }));
    rerender(<ValueWords why="helped" onChoose={onChoose} />);
    rerender(<ValueWords why="learned" onChoose={onChoose} />);
    expect(chosen()).toEqual(['Learned']);
  });
});
