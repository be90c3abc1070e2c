// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { readings } from '@/tests/app/scores';
import { expectStep, openIntroduction } from './open-introduction';

const user = userEvent.setup();

afterEach(cleanup);

const press = async (role: 'button' | 'link', name: string) => user.click(await screen.findByRole(role, { name }));

describe('the step of the first reading', () => {
  it('leads to LinkedIn’s own page by the member’s click only', async () => {
    await openIntroduction('#score');
    const link = await screen.findByRole('link', { name: /^Open it on LinkedIn/ });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([
      'https://www.linkedin.com/sales/ssi',
      'noreferrer',
    ]);
    expect(screen.getByText(/read when you look at it there/)).toBeTruthy();
  });

  it('keeps a typed score as readings, shows it, and takes it back', async () => {
    await openIntroduction('#score');
    for (const [index, field] of (await screen.findAllByRole('textbox')).slice(0, 4).entries())
      await user.type(field, `${10 + index}`);
    await press('button', 'Save the score');
    expect(await screen.findByText('46')).toBeTruthy();
    expect((await readings()).map(({ metric, source }) => `${metric} ${source}`).toSorted()).toEqual([
      'ssi.brand manual',
      'ssi.find manual',
      'ssi.insights manual',
      'ssi.relations manual',
      'ssi.total manual',
    ]);
    expect(screen.getByRole('link', { name: 'Finish' })).toBeTruthy();
    await press('button', 'Undo');
    await waitFor(async () => expect(await readings()).toEqual([]));
    expect(await screen.findByRole('link', { name: 'Skip' })).toBeTruthy();
  });

  it('says in words what cannot be, and what the worker could not keep', async () => {
    const introduction = await openIntroduction('#score');
    await press('button', 'Save the score');
    expect(await screen.findByText('This pillar is missing.')).toBeTruthy();
    const fields = (await screen.findAllByRole<HTMLInputElement>('textbox')).slice(0, 4);
    for (const field of fields) await user.type(field, '12');
    introduction.isBroken = true;
    await press('button', 'Save the score');
    expect(await screen.findByText(/Nothing was deleted/)).toBeTruthy();
    expect(fields.map(({ value }) => value)).toEqual(['12', '12', '12', '12']);
  });

  it('is skipped to the end', async () => {
    const introduction = await openIntroduction('#score');
    await press('link', 'Skip');
    await expectStep('Counting is on');
    expect(introduction.asked).not.toContain('read');
  });
});

describe('the introduction', () => {
  it('goes back step by step', async () => {
    await openIntroduction('#score');
    await press('link', 'Back');
    await expectStep('Your week');
    await press('link', 'Back');
    await expectStep('Counting is on');
    expect(screen.getByText('Step 1 of 3')).toBeTruthy();
  });

  it('is gone through by keyboard alone', async () => {
    await openIntroduction('#counting');
    (await screen.findByRole('link', { name: 'Your week' })).focus();
    await user.keyboard('{Enter}');
    await expectStep('Your week');
    (await screen.findByRole('textbox', { name: 'Conversations' })).focus();
    await user.keyboard('{Enter}');
    await expectStep('Where you stand');
  });
});
