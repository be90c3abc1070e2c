// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { explanation } from '@/tests/state/sample-explanation';
import { accepted } from '@/tests/state/sample-state';
import { openEstimate } from './open-estimate';

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the questions on the dashboard', () => {
  it('are what the popup leads to, and count what is answered', async () => {
    const scroll = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    const { worker, user } = await openEstimate({ answer: accepted({ saved: true }) }, '#questions');
    const section = await screen.findByRole('region', { name: 'What only you know' });
    expect(scroll.mock.contexts).toContain(section);
    expect(screen.getByText('1 of 10 answered')).toBeTruthy();
    worker.answers.explain = accepted({ ...explanation, answers: { media: ['cover'] } });
    await user.click(within(section).getByLabelText('Cover picture'));
    expect(await screen.findByText('2 of 10 answered')).toBeTruthy();
    expect(worker.requests).toContainEqual({ type: 'answer', answers: { media: ['cover'] } });
  });

  it('can be taken back where a number was typed, and LinkedIn’s own stands again', async () => {
    const typed = { origin: 'answered', day: '2026-05-20', typed: 'r1' } as const;
    const evidence = { ...explanation.evidence, connections: typed };
    const explain = accepted({ ...explanation, inputs: { connections: 640 }, evidence });
    const { worker, user } = await openEstimate({ explain, unread: accepted({ removed: 1 }) });
    const forget = await screen.findByRole('button', { name: /^I don’t know: How many connections/ });
    worker.answers.explain = accepted(explanation);
    await user.click(forget);
    expect(worker.requests).toContainEqual({ type: 'unread', ids: ['r1'] });
    expect(await screen.findByText('Read on May 12, 2026. You can type a newer one.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /many connections do you/ }).value).toBe('600');
    expect(screen.getByText('Taken back')).toBeTruthy();
  });
});
