import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRig, type Rig } from '@/tests/support/rig';
import { pause } from '@/tests/support/wait';

/** Runs in LinkedIn's page: tries what a page can do to find an extension. */
const lookForUs = (origin: string) => `(async () => {
  const files = ['sensor.js', 'popup.html', 'icon/16.png', 'manifest.json'];
  const reached = [];
  for (const file of files) await fetch('${origin}/' + file).then(() => reached.push(file), () => {});
  return {
    reached,
    address: document.documentElement.outerHTML.includes('-extension:'),
    runtime: typeof chrome === 'object' && typeof chrome.runtime === 'object',
    messages: window.heard,
    names: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name) && !window.namesBefore.includes(name)),
    functions: [fetch, XMLHttpRequest, history.pushState, EventTarget.prototype.addEventListener].every((one) =>
      Function.prototype.toString.call(one).includes('[native code]')),
  };
})()`;

const createComment = '/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment';

describe('LinkedIn’s page', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
  });
  afterAll(() => rig?.close());

  const count = async () => (await rig.stores()).activities.length;

  it('finds no trace of the extension', async () => {
    const { member, page } = await rig.openMember('trace');
    await page.addInitScript(`
      window.heard = [];
      addEventListener('message', ({ data }) => heard.push(data));
      window.namesBefore = [...Object.getOwnPropertyNames(window), 'namesBefore', 'practice', '__pw_bidiInsertText'];`);
    await member.open('/feed/');
    await member.react();
    expect(await page.evaluate(lookForUs(rig.origin))).toEqual({
      reached: [],
      address: false,
      runtime: false,
      messages: [],
      names: [],
      functions: true,
    });
  });

  it('cannot have requests counted that nothing of the member’s came before', async () => {
    const { member, page } = await rig.openMember('forged');
    const before = await count();
    await member.open('/feed/');
    for (let round = 0; round < 5; round += 1) {
      await page.evaluate(`fetch('${createComment}', { method: 'POST', body: '{}' }).then((answer) => answer.text())`);
    }
    await pause(1_000);
    expect(await count()).toBe(before);
  });

  it('cannot have clicks counted that a script made, not even a thousand', async () => {
    const { member, page } = await rig.openMember('script');
    const before = await count();
    await member.open('/feed/');
    await member.scriptClickLike();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.evaluate(`(() => {
      for (const place of [window, document]) place.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      const buttons = [...document.querySelectorAll('button')].filter((one) => one.querySelector('#thumbs-up-outline-small'));
      for (let round = 0; round < 1000; round += 1) {
        buttons[round % buttons.length].dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    })()`);
    await pause(7_500);
    expect(await count()).toBe(before);
    expect(errors).toEqual([]);
  });

  it('cannot disturb the count with fields that shadow the methods of their form', async () => {
    const { member, page } = await rig.openMember('clobbered');
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const before = await count();
    await member.open('/feed/');
    await page.evaluate(`(() => {
      const form = document.createElement('form');
      for (const name of ['getAttribute', 'closest', 'matches', 'querySelector', 'getRootNode', 'nodeType', 'parentElement', 'textContent']) {
        form.append(Object.assign(document.createElement('input'), { name }));
      }
      form.style = 'position:fixed;inset:0 0 auto;height:40px;background:white;z-index:9999';
      document.body.append(form);
    })()`);
    await page.mouse.click(3, 38);
    await page.evaluate(`document.body.lastElementChild.remove()`);
    await member.react(1);
    await pause(1_500);
    expect(await count()).toBe(before + 1);
    expect(errors).toEqual([]);
  });
});
