import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf, offsetOf } from '@/lib/domain/day';
import { entriesFrom } from '@/lib/messaging/outbox-entries';
import { keyOf } from '@/lib/sensing/identify';
import { createReport, type Entry, type Report, type Reporting } from '@/lib/sensing/report';

const target = 'urn:li:activity:7100';
const thread = '/in/mira-example/';
const member = 'ACoAAB_c-d';
const seen = { at: 1_000, confidence: 'confirmed' } as const;

describe('what the sensor hands in', () => {
  let entries: Entry[];
  let wasSeen: { salt?: string; member?: string; first?: string };
  let refusals: number;
  const report = (more: Partial<Reporting> = {}): Report =>
    createReport({
      dayStart: 0,
      secretOf: async (day) => btoa(`secret of ${day}`),
      whoWasSeen: async () => wasSeen,
      async handIn(entry) {
        await new Promise((done) => setTimeout(done, entry.do === 'add' ? 5 : 0));
        if (refusals > 0) {
          refusals -= 1;
          throw new Error('The extension was reloaded.');
        }
        entries.push(entry);
      },
      ...more,
    });
  /** All that was handed in before is there when the last is. */
  const settle = (one: Report) => one.add({ kind: 'invite-withdrawn', ...seen }).then(() => entries.pop());
  beforeEach(() => {
    [entries, wasSeen, refusals] = [[], { salt: btoa('salt') }, 0];
  });

  it('comes in the order in which it was seen', async () => {
    const one = report();
    const added = one.add({ kind: 'reaction', target, ...seen });
    one.read('followers', 12);
    one.miss('comment', 'answer', 500);
    one.remove(added);
    one.recognise(member);
    await settle(one);
    expect(entries.map((entry) => entry.do)).toEqual(['add', 'reading', 'miss', 'remove', 'member']);
  });

  it('is what the worker takes, and nothing else', async () => {
    const one = report();
    const traits = { note: true };
    const by = ['mynetwork.addaAddConnection', 'reaction:toggle', 'voyagerSocialDashNormComments*'];
    one.remove(one.add({ kind: 'invite', target, traits, by, ...seen }));
    one.add({ kind: 'message', thread, ...seen });
    one.read('ssi.total', 61.5);
    one.miss('follow', 'label', 700);
    one.recognise(member);
    await settle(one);
    expect(entries).toHaveLength(6);
    expect(entriesFrom(entries)).toEqual(entries);
  });

  it('holds no id, no address and no name', async () => {
    const one = report();
    for (const kind of ['reaction', 'message', 'profile-view'] as const) {
      one.add({ kind, target, ...seen });
      one.add({ kind, thread, ...seen });
      one.remove(one.add({ kind, target: 'mira-example', thread, ...seen }));
    }
    one.recognise(member);
    await settle(one);
    expect(JSON.stringify(entries)).not.toMatch(/urn|7100|mira|\/in\/|ACoAAB|target|thread/i);
  });

  it('says when it was, on the member’s clock', async () => {
    const one = report();
    const before = Date.now();
    one.add({ kind: 'repost', at: performance.now() - 60_000, confidence: 'likely' });
    one.miss('comment', 'answer', performance.now() - 12_000);
    await settle(one);
    const [added, missed] = entries as (Entry & { at: number })[]; // Both have a moment.
    expect([added?.at, missed?.at]).toEqual([expect.closeTo(before - 60_000, -2), expect.closeTo(before - 12_000, -2)]);
    expect(added).toMatchObject({ offset: -new Date().getTimezoneOffset() + 0 });
  });

  const ids = (kind?: string) =>
    entries.flatMap((entry) => (entry.do === 'add' && (!kind || entry.kind === kind) ? [entry.id] : []));

  it('has one key for the same on one day, and another for any other', async () => {
    const one = report();
    const now = performance.now();
    const times = [now, now, now + 172_800_000];
    for (const at of times) one.add({ kind: 'reaction', target, at, confidence: 'likely' });
    one.add({ kind: 'follow', target, at: now, confidence: 'likely' });
    one.add({ kind: 'reaction', target: 'urn:li:activity:7101', at: now, confidence: 'likely' });
    await settle(one);
    const [first, again, ...others] = ids();
    expect(again).toBe(first);
    expect(new Set([first, ...others]).size).toBe(4);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
  });

  it('has another key for another member on the same day, and for the first one the same', async () => {
    const one = report();
    for (const seenMembers of [{}, { first: 'a', member: 'a' }, { first: 'a', member: 'b' }]) {
      wasSeen = { ...wasSeen, ...seenMembers };
      await one.add({ kind: 'reaction', target, ...seen, at: performance.now() });
    }
    const [nobody, first, second] = ids();
    expect([first === nobody, second === nobody]).toEqual([true, false]);
    const day = dayOf({ at: Date.now(), offset: offsetOf(new Date()) });
    // As it was before there were accounts.
    expect(first).toBe(await keyOf(btoa(`secret of ${day}`), `${day},reaction,${target}`));
  });

  it('has a key of its own for what has no target, and for each message of a conversation', async () => {
    const one = report();
    for (const _ of [1, 2]) {
      one.add({ kind: 'message', thread, ...seen });
      one.add({ kind: 'comment', ...seen });
    }
    await settle(one);
    expect(new Set(ids()).size).toBe(4);
    const [first, second] = ids('message');
    expect(first?.slice(0, 17)).toBe(second?.slice(0, 17));
  });

  it('takes back what was handed in, by its key', async () => {
    const one = report();
    one.remove(one.add({ kind: 'reaction', target, ...seen }));
    await settle(one);
    expect(entries[1]).toEqual({ do: 'remove', id: ids()[0] });
  });

  it('takes nothing back that was never handed in, and goes on after a refusal', async () => {
    const one = report();
    refusals = 1;
    one.remove(one.add({ kind: 'reaction', target, ...seen }));
    one.miss('comment', 'answer', 1);
    await settle(one);
    expect(entries.map((entry) => entry.do)).toEqual(['miss']);
  });

  it('goes on when the worker has no secret', async () => {
    const one = report({ secretOf: () => Promise.reject(new Error('Refused')) });
    await expect(one.add({ kind: 'reaction', target, ...seen })).resolves.toBeUndefined();
    await expect(one.add({ kind: 'comment', ...seen })).resolves.toMatch(/^[0-9a-f-]{36}$/);
  });
});
