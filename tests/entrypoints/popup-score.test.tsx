// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { pillars } from '@/lib/domain/pillar';
import { firstDay, settings, summary } from '@/tests/state/sample-state';
import { closePopups, openPopup } from './open-popup';

afterEach(closePopups);

describe('the estimate in the popup', () => {
  it('says how wrong the estimate may be, and what LinkedIn said last where it is known', async () => {
    await openPopup({ settings, summary: { ...summary, official: { day: '2026-05-12', total: 52.6 } } });
    expect(await screen.findByText('give or take 10')).toBeTruthy();
    const line = screen.getByRole('link', { name: /^LinkedIn said 53 on May 12, 2026/ });
    expect(line.getAttribute('href')).toBe('/dashboard.html#estimate');
    expect(screen.queryByRole('link', { name: /Answer a few questions/ })).toBeNull();
  });

  it('says nothing of LinkedIn’s score where it is not known', async () => {
    await openPopup({ settings, summary });
    await screen.findByText('47');
    expect(screen.queryByText(/LinkedIn said/)).toBeNull();
  });

  it('asks a few questions where too little is known', async () => {
    await openPopup({ settings, summary: firstDay });
    const link = await screen.findByRole('link', { name: /^Answer a few questions/ });
    expect(link.getAttribute('href')).toBe('/dashboard.html#questions');
  });

  it('leads from each pillar to why it is so, in a tab', async () => {
    await openPopup({ settings, summary });
    const rows = screen.getAllByRole('heading', { level: 3 }).flatMap((head) => within(head).queryAllByRole('link'));
    expect(rows.map((link) => [link.getAttribute('href'), link.getAttribute('target')])).toEqual(
      pillars.map((pillar) => [`/dashboard.html#pillar-${pillar}`, '_blank']),
    );
  });
});
