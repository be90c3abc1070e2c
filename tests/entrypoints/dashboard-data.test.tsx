// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DataPage } from '@/entrypoints/dashboard/DataPage';
import { upkeep } from '@/lib/app/upkeep';
import { activities, added, noon, record, type TestWorker } from '@/tests/app/test-worker';
import { talkToWorker } from './talk-to-worker';

let worker: TestWorker;
let saved: readonly { readonly name: string; readonly blob: Blob }[] = [];

beforeEach(async () => {
  worker = await talkToWorker();
  await record(worker, [added('a'), added('b', { kind: 'post', at: noon - 60_000 })]);
  await upkeep(worker);
  saved = [];
  let last = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    saved = [...saved, { name: this.download, blob: last }];
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function openData() {
  render(<DataPage />);
  await screen.findByRole('button', { name: 'Save everything (JSON)' });
  return { section: within(screen.getByRole('region', { name: 'Data and privacy' })), user: userEvent.setup() };
}

async function savedText(): Promise<string> {
  await waitFor(() => expect(saved).toHaveLength(1));
  return (await saved[0]?.blob.text()) ?? '';
}

describe('data and privacy', () => {
  it('saves everything as a file and says when that was', async () => {
    const { section, user } = await openData();
    await user.click(section.getByRole('button', { name: 'Save everything (JSON)' }));
    const text = await savedText();
    expect(JSON.parse(text)).toMatchObject({ format: 'four-pillars', activities: [{ id: 'a' }, { id: 'b' }] });
    expect(saved[0]?.name).toMatch(/^four-pillars-\d{4}-\d\d-\d\d\.json$/);
    expect(await section.findByText('The file was handed to your browser’s downloads.')).toBeTruthy();
  });

  it('saves a table with words', async () => {
    const { section, user } = await openData();
    await user.click(section.getByRole('button', { name: 'Save a table (CSV)' }));
    const lines = (await savedText()).split('\r\n');
    expect(lines[0]).toContain('Day,Time,What,How it is known,Account');
    expect(lines[1]).toMatch(/^2026-11-20,.*post.*,default$/i);
  });

  it('shows what a file holds before it is merged, and what it changed', async () => {
    const { section, user } = await openData();
    await user.click(section.getByRole('button', { name: 'Save everything (JSON)' }));
    const file = new File([await savedText()], 'copy.json', { type: 'application/json' });
    await record(worker, [{ do: 'remove', id: 'a' }]);
    await user.upload(section.getByLabelText('File to bring back'), file);
    expect(await section.findByText('The file holds: 2 activities')).toBeTruthy();
    expect(section.getByText('New here: 1 activity')).toBeTruthy();
    expect(section.getByText(/your first account: 2 activities, Nov 20, 2026/)).toBeTruthy();
    expect(await activities()).toHaveLength(1);
    await user.click(section.getByRole('button', { name: 'Merge it' }));
    expect(await section.findByText('Added: 1 activity')).toBeTruthy();
    expect(await activities()).toHaveLength(2);
  });

  it('says of a foreign file that nothing was changed, and why', async () => {
    const { section, user } = await openData();
    const file = new File(['{"format":"other"}'], 'other.json', { type: 'application/json' });
    await user.upload(section.getByLabelText('File to bring back'), file);
    expect(await section.findByText(/Nothing of this file can be taken/)).toBeTruthy();
    expect(section.getByText('It is no file of Four Pillars.')).toBeTruthy();
    expect(section.queryByRole('button', { name: 'Merge it' })).toBeNull();
  });

  it('goes back to an earlier day after asking once more', async () => {
    await record(worker, [added('later')]);
    const { section, user } = await openData();
    await user.click(section.getByRole('button', { name: 'Go back to Nov 20, 2026' }));
    expect(await activities()).toHaveLength(3);
    await user.click(section.getByRole('button', { name: 'Yes, go back' }));
    expect(await section.findByText('Done. How it was before is in the list.')).toBeTruthy();
    expect(await activities()).toHaveLength(2);
  });

  it('keeps for how long single activities are kept', async () => {
    const { section, user } = await openData();
    await user.click(section.getByRole('radio', { name: '2 years' }));
    await waitFor(() => expect(section.getByRole<HTMLInputElement>('radio', { name: '2 years' }).checked).toBe(true));
  });

  it('lists every place with its records and one of them, and how to check that nothing is sent', async () => {
    const { section } = await openData();
    const table = within(section.getByRole('table', { name: /^Every place in which something is stored/ }));
    const rows = table.getAllByRole('row').map(({ textContent }) => textContent ?? '');
    expect(rows.find((text) => text.startsWith('activitiesDatabase2'))).toContain('"account":"default"');
    expect(section.getByRole('heading', { name: '0 requests' })).toBeTruthy();
    expect(section.getByText(/^scripting: /)).toBeTruthy();
  });

  it('deletes everything with the second click, not with the first', async () => {
    const { section, user } = await openData();
    await user.click(section.getByRole('button', { name: 'Delete everything' }));
    expect(document.activeElement?.textContent).toBe('No, leave it as it is');
    expect(await activities()).toHaveLength(2);
    await user.click(section.getByRole('button', { name: 'Yes, delete everything' }));
    await waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
    await waitFor(async () => expect(await fakeBrowser.storage.local.get(null)).toEqual({}));
  });
});
