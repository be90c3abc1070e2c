import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchPracticeBrowser } from '@/tests/practice/browser';
import { entriesAfter } from './frame';
import { outputs } from './output';

const site = 'https://www.linkedin.com';
const sdui = `${site}/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui`;
vi.setConfig({ testTimeout: 30_000 });

const all = ['reader.js', 'sales.js', 'sensor.js'];

/** The build shortens names in each script by itself: what one says to another has to mean the same to both. */
describe.each(outputs)('the scripts of %s understand each other', (output) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchPracticeBrowser(0);
  }, 60_000);
  afterAll(() => browser?.close());

  const kindsAfter = async (scripts: readonly string[], html: string, url: string) => {
    const entries = await entriesAfter(browser, { output, scripts, html }, url);
    return entries.map((entry) => ('kind' in entry ? entry.kind : entry.do));
  };

  const invitation = (ignore: string, accept: string) =>
    `<div role="listitem" componentkey="urn:li:invitation:7100"><a href="/in/mira-example/">Mira</a>
     <button aria-label="Ignore" ${ignore}>x</button><button aria-label="Accept" ${accept}>x</button></div>`;
  const accept = `${sdui}.requests.mynetwork.addaInvitationAction`;

  it('about which button accepts', async () => {
    expect(await kindsAfter(all, invitation('', 'id="here"'), accept)).toEqual(['invite-accepted']);
    expect(await kindsAfter(all, invitation('id="here"', ''), accept)).toEqual([]);
  });

  const follow = `${sdui}.requests.mynetwork.addaUpdateFollowState`;

  it('about what is on already', async () => {
    const button = (pressed: boolean) => `<button class="follow" id="here" aria-pressed="${pressed}">x</button>`;
    expect(await kindsAfter(all, button(false), follow)).toEqual(['follow']);
    expect(await kindsAfter(all, button(true), follow)).toEqual([]);
  });

  it('about how many leads were saved', async () => {
    const rows = '<li><input type="checkbox" checked></li>'.repeat(3);
    const html = `<ol>${rows}</ol><button id="here">x</button>`;
    const save = `${site}/sales-api/salesApiLeads?action=bulkSaveByMembers`;
    expect(await kindsAfter(all, html, save)).toEqual(['lead-save', 'lead-save', 'lead-save']);
    expect(await kindsAfter(['reader.js', 'sensor.js'], html, save)).toEqual([]);
  });

  it('when one of them is missing', async () => {
    const url = `${sdui}.comments.createComment`;
    expect(await kindsAfter(['sensor.js'], '<button id="here">x</button>', url)).toEqual(['comment']);
  });
});
