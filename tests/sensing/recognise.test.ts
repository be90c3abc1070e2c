import { beforeEach, describe, expect, it } from 'vitest';
import { createReport, type Entry, type Report } from '@/lib/sensing/report';

type Seen = { readonly salt?: string; readonly member?: string };

describe('who is signed in', () => {
  let entries: Entry[];
  let asked: number;
  let report: Report;
  function begin(seen: Seen): void {
    [entries, asked] = [[], 0];
    report = createReport({
      dayStart: 0,
      secretOf: async () => btoa('x'),
      async whoWasSeen() {
        asked += 1;
        return seen;
      },
      handIn: async (entry) => void entries.push(entry),
    });
  }
  const settle = () => report.add({ kind: 'comment', at: 1, confidence: 'likely' }).then(() => entries.pop());
  const keyOf = async (id: string): Promise<string> => {
    begin({ salt: btoa('salt') });
    report.recognise(id);
    await settle();
    const [entry] = entries;
    return entry?.do === 'member' ? entry.member : '';
  };
  beforeEach(() => begin({ salt: btoa('salt') }));

  it('is handed in as a key that tells nothing', async () => {
    expect(await keyOf('ACoAAB_c-d')).toMatch(/^[0-9a-f]{16}$/);
    expect(await keyOf('ACoAAB_c-d')).not.toBe(await keyOf('ACoAAB_c-e'));
  });

  it('is handed in once, however often it is seen', async () => {
    for (const _ of [1, 2, 3]) report.recognise('A');
    await settle();
    expect([entries.length, asked]).toEqual([1, 1]);
  });

  it('is handed in again when another one was seen in between', async () => {
    for (const id of ['A', 'B', 'A']) report.recognise(id);
    await settle();
    expect(new Set(entries.map((entry) => entry.do === 'member' && entry.member)).size).toBe(2);
    expect(entries).toHaveLength(3);
  });

  it('is not handed in when it is known already', async () => {
    const member = await keyOf('A');
    begin({ salt: btoa('salt'), member });
    report.recognise('A');
    await settle();
    expect(entries).toEqual([]);
    report.recognise('B');
    await settle();
    expect(entries).toHaveLength(1);
  });

  it('is not handed in before there is a secret to make a key of', async () => {
    begin({});
    report.recognise('A');
    await settle();
    expect(entries).toEqual([]);
  });
});
