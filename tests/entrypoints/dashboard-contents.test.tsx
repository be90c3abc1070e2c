// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startedWorker } from '@/tests/app/test-worker';
import { explanation } from '@/tests/state/sample-explanation';
import { accepted, fakeWorker, settings, summary } from '@/tests/state/sample-state';
import { openDashboard } from './open-dashboard';

beforeEach(startedWorker);
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

async function openContents(hash = '') {
  history.replaceState(null, '', `/dashboard.html${hash}`);
  await openDashboard({ settings, summary }, fakeWorker({ explain: accepted(explanation) }));
  return within(await screen.findByRole('navigation', { name: 'On this page' }));
}

describe('the contents of the dashboard', () => {
  it('are in groups', async () => {
    const contents = await openContents();
    const groups = contents.getAllByRole('list').map((list) => list.getAttribute('aria-labelledby') ?? '');
    expect(groups.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Today',
      'Review',
      'Estimate',
      'Settings',
      'About',
    ]);
  });

  it('lead to parts that are there, once each, in the order of the page', async () => {
    const contents = await openContents();
    await screen.findByRole('region', { name: 'What only you know' });
    const anchors = contents
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('link').getAttribute('href') ?? '')
      .filter((href) => href.startsWith('#') && href !== '#how');
    expect(anchors.length).toBeGreaterThan(6);
    await waitFor(() => {
      for (const anchor of anchors) expect(document.querySelectorAll(anchor), anchor).toHaveLength(1);
    });
    const places = [...document.querySelectorAll(anchors.join(','))].map(({ id }) => `#${id}`);
    expect(anchors).toEqual(places);
  });

  it('say which part is in view', async () => {
    const contents = await openContents();
    await screen.findByRole('region', { name: 'What only you know' });
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return new DOMRect(0, this.id === 'questions' ? -10 : -1_000, 500, 20);
    });
    dispatchEvent(new Event('scroll'));
    await waitFor(() => {
      const links = contents.getAllByRole('link', { current: 'location' });
      expect(links.map(({ textContent }) => textContent)).toEqual(['Questions']);
    });
  });

  it('can be skipped by keyboard', async () => {
    const contents = await openContents();
    const skip = contents.getByRole('link', { name: 'Skip the contents' });
    expect(contents.getAllByRole('link')[0]).toBe(skip);
    expect(skip.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`);
    await userEvent.setup().tab();
    expect(document.activeElement).toBe(skip);
  });

  it('lead back to the introduction', async () => {
    const contents = await openContents();
    const again = contents.getByRole('link', { name: 'Introduction again' });
    expect(again.getAttribute('href')).toBe('/welcome.html#week');
  });

  it('are not there before consent', async () => {
    await openDashboard({}, fakeWorker());
    await screen.findByText('Counting has not started');
    expect(screen.queryByRole('navigation', { name: 'On this page' })).toBeNull();
  });
});
