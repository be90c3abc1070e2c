// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ScoreForm } from '@/components/official/ScoreForm';

afterEach(cleanup);

const pillars = ['Brand', 'People', 'Insights', 'Relationships'];

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

const saveButton = () => screen.getByRole('button', { name: 'Save the score' });

type User = ReturnType<typeof userEvent.setup>;

function submitTwice(): void {
  const form = saveButton().closest('form');
  act(() => {
    form?.requestSubmit();
    form?.requestSubmit();
  });
}

describe('saving the official score', () => {
  it.each([
    ['a double click', async (user: User) => user.dblClick(saveButton())],
    ['Enter pressed twice', async (user: User) => user.type(field('Brand'), '{Enter}{Enter}')],
    ['a second submit before the page is drawn anew', async () => submitTwice()],
  ])('happens once, whatever %s would do', async (_, press) => {
    let finish: (isKept: boolean) => void = () => undefined;
    const onSave = vi.fn(() => new Promise<boolean>((resolve) => (finish = resolve)));
    render(<ScoreForm problem={undefined} onRead={() => 'none'} onSave={onSave} />);
    const user = userEvent.setup();
    for (const label of pillars) await user.type(field(label), '12.5');
    await press(user);
    expect(onSave).toHaveBeenCalledOnce();
    expect(saveButton().getAttribute('aria-disabled')).toBe('true');
    expect(saveButton().getAttribute('aria-busy')).toBe('true');
    await user.type(field('Total'), '53');
    finish(true);
    await waitFor(() => expect(saveButton().getAttribute('aria-busy')).toBe('false'));
    expect(field('Total').value).toBe('53');
    await user.click(saveButton());
    expect(onSave).toHaveBeenCalledTimes(2);
  });

  it('that was done before the second click of a double click blames no empty field', async () => {
    const onSave = vi.fn(async () => true);
    render(<ScoreForm problem={{ is: 'missing', pillar: 'brand' }} onRead={() => 'none'} onSave={onSave} />);
    const user = userEvent.setup();
    await user.type(field('Brand'), '12.5');
    await user.click(saveButton());
    await waitFor(() => expect(field('Brand').value).toBe(''));
    await user.click(saveButton());
    expect(onSave).toHaveBeenCalledOnce();
    expect(field('Brand').getAttribute('aria-invalid')).toBe('false');
  });
});
