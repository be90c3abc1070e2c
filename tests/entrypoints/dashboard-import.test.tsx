// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportPage } from '@/entrypoints/dashboard/ImportPage';
import { createImportReader } from '@/entrypoints/dashboard/read-import';
import type { OpenReader } from '@/lib/state/import-state';
import { activities } from '@/tests/app/test-worker';
import { talkToWorker } from './talk-to-worker';

/** Reads where the test runs: there are no workers. */
const openReader: OpenReader = (onAnswer) => {
  const ask = createImportReader(onAnswer);
  return { ask: (request) => void ask(request), end: () => undefined };
};

const comments =
  'Date,Link,Message\n2025-03-01 10:20:30,https://a.example/1,One\n2026-03-02 10:20:30,https://a.example/2,Two\n';

beforeEach(talkToWorker);
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

async function bring(...files: readonly File[]) {
  render(<ImportPage openReader={openReader} />);
  await userEvent.upload(screen.getByLabelText('Choose files'), [...files]);
}

const csv = () => new File([comments], 'Comments.csv');

describe('the import on the dashboard', () => {
  it('shows what was found before anything is stored', async () => {
    await bring(csv());
    const table = await screen.findByRole('table', { name: 'Found, and not stored yet' });
    const [, row] = within(table).getAllByRole('row');
    expect([...(row?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Comment',
      '2',
      'Mar 1, 2025',
      'Mar 2, 2026',
    ]);
    expect(screen.getByText('1 file was read.')).toBeTruthy();
    expect(await activities()).toEqual([]);
  });

  it('stores it, says what came of it, and takes it back', async () => {
    await bring(csv());
    await userEvent.click(await screen.findByRole('button', { name: 'Store' }));
    await screen.findByText('2 actions were added.', undefined, { timeout: 4_000 });
    expect(await activities()).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    await screen.findByText('The import was taken back. Everything else is as it was.', undefined, { timeout: 4_000 });
    expect(await activities()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
  });

  it('keeps nothing of what the member discards', async () => {
    await bring(csv());
    await userEvent.click(await screen.findByRole('button', { name: 'Discard' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByLabelText('Choose files')).toBeTruthy();
    expect(await activities()).toEqual([]);
  });

  it('says what is wrong with a file of somebody else', async () => {
    await bring(new File(['a,b\n1,2\n'], 'prices.csv'));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/Nothing of LinkedIn’s export.*Nothing was changed/),
    );
  });

  it('says where LinkedIn hands out the file, by a link that only a click opens', () => {
    render(<ImportPage openReader={openReader} />);
    const link = screen.getByRole('link', { name: /Open that page/, hidden: true });
    expect(link.getAttribute('href')).toBe('https://www.linkedin.com/mypreferences/d/download-my-data');
  });
});
