// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { families } from '@/lib/domain/health/health';
import type { HealthReport } from '@/lib/domain/health/health-report';
import type { HealthView } from '@/lib/domain/health/health-view';
import { accepted, day, type FakeWorker, fakeWorker, health, settings, summary } from '@/tests/state/sample-state';
import { openDashboard } from './open-dashboard';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const report: HealthReport = {
  families: [{ family: 'comment', state: 'uncounted', since: '2026-11-02', misses: { answer: 7 } }],
  patterns: [{ name: 'comments.createComment', count: 3, day: '2026-10-26' }],
  weeks: [],
};

interface Opening {
  readonly published?: HealthView | undefined;
  readonly worker?: FakeWorker;
  readonly writeClipboard?: (text: string) => Promise<void>;
}

async function openHealth({ published, worker, writeClipboard }: Opening) {
  await openDashboard(
    { settings, summary, health: published },
    worker ?? fakeWorker({ report: accepted(report) }),
    writeClipboard,
  );
  const section = await screen.findByRole('region', { name: 'Is everything counted?' });
  return { section: within(section), user: userEvent.setup() };
}

const caption = 'Of every kind of activity, when it was counted last and whether it still is';

describe('whether everything is counted', () => {
  it('stands in a table with a caption and heads, one row for every family', async () => {
    const { section } = await openHealth({ published: health });
    const table = within(section.getByRole('table', { name: caption }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Activity',
      'Counted last',
      'State',
    ]);
    expect(table.getAllByRole('rowheader')).toHaveLength(families.length);
    const rows = table.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows).toContain('Comments and repliesNov 2, 2026not counted since Nov 3, 2026');
    expect(rows).toContain('ReactionsNov 23, 2026working');
    expect(rows).toContain('Skills endorsednot yetnot seen yet');
    expect(section.getByText(/taken for unknown and never for idle/)).toBeTruthy();
  });

  it('names what is counted in part, and what without its details', async () => {
    const { section } = await openHealth({
      published: {
        follow: { state: 'untold', since: '2026-11-03' },
        invite: { state: 'undetailed', since: '2026-11-04', last: day },
      },
    });
    expect(section.getByText(/^counted in part since Nov 3, 2026/)).toBeTruthy();
    expect(section.getByText('counted, details missing since Nov 4, 2026')).toBeTruthy();
  });

  it('is said in one sentence when all is well', async () => {
    const { section } = await openHealth({ published: { reaction: { state: 'working', last: day } } });
    expect(section.getByText(/Everything that you used was counted/)).toBeTruthy();
  });

  it.each([undefined, {}])('is not known yet with %j', async (published) => {
    const { section } = await openHealth({ published });
    expect(section.getByText(/Nothing is known yet/)).toBeTruthy();
    expect(section.queryByRole('table')).toBeNull();
  });

  it('is what the popup leads to', async () => {
    const scroll = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    await openHealth({ published: health });
    expect(scroll).not.toHaveBeenCalled();
    cleanup();
    location.hash = '#health';
    await openHealth({ published: health });
    expect(new Set(scroll.mock.contexts)).toEqual(new Set([document.getElementById('health')]));
  });
});

describe('the report', () => {
  it('shows exactly what it copies, and says so where screen readers hear it', async () => {
    const writeClipboard = vi.fn(async () => {});
    const { section, user } = await openHealth({ published: health, writeClipboard });
    const shown = section.getByLabelText<HTMLTextAreaElement>('The report').value;
    expect(shown).toContain('Four Pillars 0.1.0, Firefox 153');
    expect(shown).toContain('| comment | uncounted | 2026-11-02 |  |  | answer 7 |');
    await user.click(section.getByRole('button', { name: 'Copy report' }));
    expect(writeClipboard).toHaveBeenCalledExactlyOnceWith(shown);
    await waitFor(() => expect(section.getByRole('status').textContent).toBe('Copied. Paste it into a new issue.'));
  });

  it('is opened and selected where the browser keeps its clipboard shut', async () => {
    const { section, user } = await openHealth({
      published: health,
      writeClipboard: () => Promise.reject(new Error('NotAllowedError')),
    });
    await user.click(section.getByRole('button', { name: 'Copy report' }));
    const text = section.getByLabelText<HTMLTextAreaElement>('The report');
    await waitFor(() => expect(document.activeElement).toBe(text));
    expect(text.closest('details')?.open).toBe(true);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    expect(section.getByRole('status').textContent).toContain('did not allow copying');
  });

  it('says when it cannot be made, and is made at the second try', async () => {
    const worker = fakeWorker({ report: () => Promise.reject(new Error('gone')) });
    const { section, user } = await openHealth({ published: health, worker });
    expect(section.getByRole('alert').textContent).toContain('Four Pillars is not answering');
    expect(section.getByRole<HTMLButtonElement>('button', { name: 'Copy report' }).disabled).toBe(true);
    worker.answers.report = accepted(report);
    await user.click(section.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(section.queryByRole('alert')).toBeNull());
    expect(section.getByRole<HTMLButtonElement>('button', { name: 'Copy report' }).disabled).toBe(false);
  });
});
