import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { createMember, type Member } from './actor';
import { launchPracticeBrowser } from './browser';
import { FEED_STEPS } from './feed-steps';
import { BUILDS } from './preferences';
import { type Practice, startPractice } from './server';
import type { Build } from './types';

type Step = readonly [name: string, does: (member: Member) => Promise<unknown>, wrote: readonly string[]];

/** Every behaviour once, with the writes that must have reached the server. Run: `tsx tests/practice/self-check.ts [folder] [build]`;
 * with a folder (`''` for none) it takes pictures. */
const STEPS: readonly Step[] = [
  ...FEED_STEPS.map(({ name, play, wrote }): Step => [name, play, wrote]),
  ['back to the feed', (m) => m.open('/feed/'), []],
  ['overlay message', (m) => m.overlayMessage('Hello'), ['message']],
  ['hover a name', (m) => m.hoverProfile(), []],
  ['search', (m) => m.search('jars'), []],
  ['next page', (m) => m.nextSearchPage(), []],
  ['filter', (m) => m.changeSearchFilter(), []],
  ['back', (m) => m.goBack(), []],
  ['profile', (m) => m.openProfile(3), []],
  ['own profile', (m) => m.openOwnProfile(), []],
  ['skills', (m) => m.openSkillsPage(), []],
  ['invite', (m) => m.invite(), ['invite']],
  ['cancelled invite', (m) => m.openInviteAndCancel(), []],
  ['invite with a note', (m) => m.invite({ note: 'We met at the lighthouse.' }), ['invite']],
  ['script connect', (m) => m.scriptConnect(), ['invite']],
  ['one-click connect', (m) => m.quickConnect(), ['invite']],
  ['withdraw', (m) => m.withdrawInvite(), ['invite-withdrawn']],
  ['accept', (m) => m.acceptInvite(), ['invite-accepted']],
  ['ignore', (m) => m.ignoreInvite(), ['invite-ignored']],
  ['follow', (m) => m.follow(), ['follow']],
  ['quick reply', (m) => m.quickReply(), ['message']],
  ['bubble from a profile', (m) => m.openOverlayFromProfile(), []],
  ['bubble message', (m) => m.overlayMessage('Hi', { by: 'button' }), ['message']],
  ['message', (m) => m.message('Good day'), ['message']],
  ['message by button', (m) => m.message('Good day', { by: 'button' }), ['message']],
  ['type a message only', (m) => m.typeMessageAndLeave(), []],
];

const [folder = '', only] = process.argv.slice(2);
const practice = await startPractice({ build: 'sdui' });
const browser = await launchPracticeBrowser(practice.port);
let failures = 0;
for (const build of BUILDS) if (only === undefined || only === build) await checkBuild(practice, build);
await browser.close();
await practice.close();
process.exitCode = failures === 0 ? 0 : 1;

async function checkBuild(site: Practice, build: Build): Promise<void> {
  site.reset();
  site.set({ build, seed: `check-${build}` });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(6000);
  page.on('pageerror', (error) => console.log(build, 'page error:', error.message));
  const member = createMember(page, site);
  await member.open('/feed/');
  for (const [name, does, wrote] of STEPS) {
    const before = site.truth.length;
    try {
      await does(member);
      assert.deepEqual(
        site.truth.slice(before).map(({ action }) => action),
        wrote,
      );
    } catch (error) {
      failures += 1;
      console.log(
        `${build}: ${name} FAILED`,
        error instanceof Error ? error.message.split('\n').slice(0, 6).join('\n   ') : error,
      );
      await member.open('/feed/').catch(() => undefined);
    }
  }
  if (folder !== '') await takePictures(member, page, `${folder}/${build}`);
  await context.close();
}

async function takePictures(member: Member, page: Parameters<typeof createMember>[0], place: string): Promise<void> {
  mkdirSync(place, { recursive: true });
  const pictures = {
    feed: '/feed/',
    search: '/search/results/people/?keywords=jars&origin=GLOBAL_SEARCH_HEADER',
    messaging: '/messaging/',
    network: '/mynetwork/grow/',
  };
  for (const [name, path] of Object.entries(pictures)) {
    await member.open(path);
    await page.screenshot({ path: `${place}/${name}.png` });
  }
  await member.openProfile(2);
  await page.screenshot({ path: `${place}/profile.png` });
}
