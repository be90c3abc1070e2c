import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { findArchive, putArchive } from '@/lib/storage/archive-record';
import { findAudits, putAudits } from '@/lib/storage/audits';
import { findLastImport } from '@/lib/storage/last-import';
import { openDatabase } from '@/lib/storage/open';
import { beginWriting, type WriteTransaction } from '@/lib/storage/schema';

const archive = { facts: { seniors: 2 }, until: 5, day: '2026-11-20', days: {}, startedDay: '2026-11-01' };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function inside<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
  const database = await openDatabase();
  const result = await work(beginWriting(database));
  database.close();
  return result;
}

test('what is kept of an archive and of audits is that of one account, until it is forgotten', async () => {
  await inside(async (transaction) => {
    await putArchive(transaction, 'default', archive);
    await putAudits(transaction, 'default', { comments: { live: 1, archive: 2 } });
    expect(await findArchive(transaction, 'default')).toMatchObject(archive);
    expect(await findAudits(transaction, 'default')).toMatchObject({ comments: { live: 1, archive: 2 } });
    expect(await findArchive(transaction, 'other')).toBeUndefined();
    await putArchive(transaction, 'default', undefined);
    await putAudits(transaction, 'default', undefined);
    expect(await findArchive(transaction, 'default')).toBeUndefined();
    expect(await findAudits(transaction, 'default')).toBeUndefined();
  });
});

test('a broken record of an archive is set aside, and one of an import counts as absent', async () => {
  await inside(async (transaction) => {
    const store = transaction.objectStore('meta');
    await store.put({ key: 'archive:default', ...archive, day: 'today' });
    await store.put({ key: 'import:default', report: {}, activities: 'all' });
    expect(await findArchive(transaction, 'default')).toBeUndefined();
    expect(await store.get('aside:archive:default')).toMatchObject({ row: { day: 'today' } });
    expect(await findLastImport(transaction, 'default')).toBeUndefined();
  });
});
