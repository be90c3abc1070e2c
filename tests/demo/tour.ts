import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Activity } from '@/lib/domain/activity';
import type { Summary } from '@/lib/domain/summary';
import type { Build } from '@/tests/practice/types';
import { openRig, type Rig } from '@/tests/support/rig';
import { countDeeds } from './deeds';
import { type Outcome, outcomesOf, type PlayedStep, playSteps } from './play';
import { logByHand, openPopup, publishedSummary, readPopup, type Shown } from './popup';
import { type Progress, startProgress } from './progress';
import { photographPage, photographPopup } from './screenshots';

/** What came out of one build. */
export interface Tour {
  readonly build: Build;
  readonly outcomes: readonly Outcome[];
  readonly summary: Summary;
  readonly shown: Shown;
  /** What the popup must show as conversations: threads written to and replies given. */
  readonly conversations: number;
  readonly pictures: readonly string[];
}

export const buildNames: Readonly<Record<Build, string>> = {
  ember: 'classic build',
  'dvn-2025': '2025 build',
  sdui: '2026 build',
  'sdui-2026-07': 'July 2026 build',
  'sdui-2026-10': 'October 2026 build',
};

/** An input without an answer is given up, or proved by the page itself, within this time (milliseconds). */
const lateProof = 8_000;

/** Plays a member in one build of LinkedIn, in a browser of its own, and reads what was counted. */
export async function tour(build: Build): Promise<Tour> {
  const began = Date.now();
  const progress = startProgress(`Playing the ${buildNames[build]} …`);
  const rig = await openRig({ build });
  try {
    return await play(rig, build, progress);
  } finally {
    await rig.close();
    progress.end(`${((Date.now() - began) / 1000).toFixed(0)} s.`);
  }
}

async function play(rig: Rig, build: Build, { say }: Progress): Promise<Tour> {
  const welcome = await photographPage(rig.control, 'welcome', true);
  await rig.consent();
  const { member, page } = await rig.openMember('tour');
  const played = await playSteps({ member, page, practice: rig.practice }, say);
  const patience = wait(lateProof);
  await member.open('/feed/');
  const feed = await photographPage(page, 'feed');
  const popup = await openPopup(rig);
  await logByHand(popup);
  say('waits for anything late');
  await patience;
  return { build, ...(await read(rig, popup, played)), pictures: [welcome, feed, ...(await photographPopup(popup))] };
}

async function read(rig: Rig, popup: Page, played: readonly PlayedStep[]) {
  const { activities } = await rig.stores();
  const sensed = activities.filter(({ source }) => source !== 'manual');
  const logged = activities.filter(({ source }) => source === 'manual');
  return {
    outcomes: [...outcomesOf(played, sensed), outcomeOfPopup(logged)],
    summary: await publishedSummary(popup),
    shown: await readPopup(popup),
    conversations: conversationsIn(rig),
  };
}

function outcomeOfPopup(logged: readonly Activity[]): Outcome {
  const step = { name: 'logs in the popup', play: async () => undefined };
  const done = countDeeds([{ kind: 'value' }, { kind: 'appointment' }]);
  return { step, done, counted: countDeeds(logged), endedAt: Date.now() };
}

function conversationsIn({ practice }: Rig): number {
  const applied = practice.truth.filter((row) => row.applied);
  const threads = new Set(applied.filter(({ action }) => action === 'message').map(({ target }) => target));
  return threads.size + applied.filter(({ action }) => action === 'reply').length;
}
