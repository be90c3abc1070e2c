import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStation, type Sitting, type Station } from '@/tests/faults/station';
import { pause, until } from '@/tests/support/wait';

interface Target {
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/** Runs in a page of the extension. */
const countViews = `new Promise((resolve, reject) => {
  const request = indexedDB.open('four-pillars');
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const rows = request.result.transaction('activities').objectStore('activities').getAll();
    request.result.close();
    rows.onsuccess = () => resolve(rows.result.filter(({ kind }) => kind === 'profile-view').length);
  };
})`;

const loadAhead = (address: string) => `(() => {
  const rules = { prerender: [{ source: 'list', urls: ['${address}'] }] };
  const type = 'speculationrules';
  document.head.append(Object.assign(document.createElement('script'), { type, textContent: JSON.stringify(rules) }));
})()`;

let station: Station;
let sitting: Sitting;
beforeAll(async () => {
  station = await openStation();
  sitting = await station.open();
});
afterAll(async () => {
  await sitting?.kill();
  await station?.clear();
});

it('a profile that the browser loaded ahead counts once it is shown, and not before', async () => {
  const { member } = await sitting.openMember();
  await member.open('/feed/');
  const address = `/in/${(await member.world()).people.at(-1)?.slug}/`;
  // Test drivers forbid a browser to load ahead as long as they are there.
  await sitting.disconnect();
  const inPopup = <Value>(code: string) => evaluate<Value>(sitting, '/popup.html', code);
  await evaluate(sitting, '/feed/', loadAhead(address));
  const isAsked = async () => station.practice.requests.some(({ url }) => url.endsWith(address));
  expect(await until(isAsked, Boolean)).toBe(true);
  await pause(4_000);
  expect(await inPopup(countViews)).toBe(0);
  await evaluate(sitting, '/feed/', `location.assign('${address}')`);
  expect(
    await until(
      () => inPopup(countViews),
      (views) => views > 0,
    ),
  ).toBe(1);
  const shownAt = "performance.getEntriesByType('navigation')[0].activationStart";
  expect(await evaluate(sitting, address, shownAt)).toBeGreaterThan(3_000);
});

/** In the one page whose address has this in it. */
async function evaluate<Value>({ debugging }: Sitting, part: string, expression: string): Promise<Value> {
  const targets = (await (await fetch(`${debugging}/json/list`)).json()) as readonly Target[]; // As Chromium documents.
  const target = targets.find(({ url }) => url.includes(part));
  if (!target) throw new Error(`No page has ${part} in its address.`);
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const answered = new Promise<string>((resolve) => {
    socket.onmessage = ({ data }) => resolve(String(data));
  });
  const params = { expression, awaitPromise: true, returnByValue: true };
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
  const { result } = JSON.parse(await answered);
  socket.close();
  return result.result.value;
}
