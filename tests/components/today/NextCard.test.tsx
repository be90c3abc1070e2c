// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { NextCard } from '@/components/today/NextCard';
import type { ActionId, NextAction } from '@/lib/domain/next-action/next-action';

afterEach(cleanup);

const next: NextAction = {
  id: 'comment',
  pillar: 'insights',
  step: 'good',
  minutes: 9,
  because: { count: 1, target: 20 },
};

describe('the next step', () => {
  it('says what, why, how long and how far, in words', () => {
    render(<NextCard next={next} />);
    expect(screen.getByRole('heading', { name: 'Leave a thoughtful comment' })).toBeTruthy();
    expect(screen.getByText('So far 1 of 20 comments and replies this week')).toBeTruthy();
    expect(screen.getByText('9 min · a good step')).toBeTruthy();
  });

  it('is opened by a click only, and tells LinkedIn nothing about us', () => {
    render(<NextCard next={next} />);
    const link = screen.getByRole('link', { name: /Open LinkedIn/ });
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      'https://www.linkedin.com/feed/',
      '_blank',
      'noreferrer',
    ]);
  });

  it.each<ActionId>([
    'comment',
    'post',
    'repost',
    'search-and-view',
    'reply',
    'invite',
    'profile-item',
    'profile-media',
    'article',
    'follow-up',
  ])('%s has words', (id) => {
    const { container } = render(<NextCard next={{ ...next, id }} />);
    const words = [...container.querySelectorAll('h3, p')].map((element) => element.textContent);
    expect(words.filter((text) => text === '')).toEqual([]);
  });

  it.each<[ActionId, string]>([
    ['profile-item', '/in/me/'],
    ['profile-media', '/in/me/details/featured/'],
    ['article', '/article/new/'],
    ['follow-up', '/mynetwork/invite-connect/connections/'],
  ])('%s is done at %s', (id, path) => {
    render(<NextCard next={{ ...next, id }} />);
    expect(screen.getByRole('link').getAttribute('href')).toBe(`https://www.linkedin.com${path}`);
  });

  it('never proposes a number of invitations', () => {
    render(<NextCard next={{ ...next, id: 'invite', because: { count: 2, target: 7 } }} />);
    expect(screen.getByText('Because you sent 2 invitations this week')).toBeTruthy();
    expect(screen.queryByText(/7/)).toBeNull();
  });

  it('is a kind word when nothing is left to propose', () => {
    render(<NextCard next={undefined} />);
    expect(screen.getByRole('heading', { name: 'Done for today' })).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
