import type { Page } from 'playwright-core';
import type { Member } from '@/tests/practice/actor';
import type { Practice } from '@/tests/practice/server';
import type { Deed } from './deeds';

/** What a step has at hand. */
export interface Scene {
  readonly member: Member;
  readonly page: Page;
  readonly practice: Practice;
}

/** One thing that the member does. */
export interface Step {
  /** "The member …": in the progress line, and in the table for decoys. */
  readonly name: string;
  play(scene: Scene): Promise<unknown>;
  /** Nothing of it may be counted. */
  readonly isDecoy?: true;
  /** Not done by the member at all: what the server sees of it is nobody's action. */
  readonly isByScript?: true;
  /** Pages opened and looked at: to the server these look like any other page. */
  readonly visits?: readonly Deed[];
}

/** How long a profile or a search is looked at before it counts, with some to spare (milliseconds). */
const look = 2_600;

const decoy = (name: string, play: Step['play']): Step => ({ name, play, isDecoy: true });

const visit = (degree: 1 | 2 | 3): Step => ({
  name: `profile of degree ${degree}`,
  visits: [{ kind: 'profile-view', traits: { degree } }],
  play: async ({ member, page }) => {
    await member.openProfile(degree);
    await page.waitForTimeout(look);
  },
});

/** In this order: people first look at a profile and invite then, and edit the comment that they have just written. */
export const steps: readonly Step[] = [
  {
    name: 'two comments',
    play: async ({ member }) => {
      await member.open('/feed/');
      await member.comment('Well put, and true of tea as well');
      await member.comment('I see it in another way', { post: 1 });
    },
  },
  decoy('edits a comment', ({ member }) => member.editComment('Very well put')),
  decoy('sends a comment that LinkedIn refuses (429)', async ({ member, practice }) => {
    practice.fault({ action: 'comment', status: 429 });
    await member.comment('Once more', { post: 4 });
  }),
  { name: 'reply', play: ({ member }) => member.reply('So do I') },
  {
    name: 'two reactions',
    play: async ({ member }) => {
      await member.react(0);
      await member.reactWith('Insightful', 1);
    },
  },
  decoy('reacts and takes it back', async ({ member }) => {
    await member.react(4);
    await member.unreact(4);
  }),
  { ...decoy('has a script click Like', ({ member }) => member.scriptClickLike(7)), isByScript: true },
  { name: 'repost at once', play: ({ member }) => member.repostInstantly(2) },
  { name: 'repost with thoughts', play: ({ member }) => member.repostWithThoughts('Worth reading', 5) },
  decoy('writes a post and closes the share box', ({ member }) => member.closeShareBox()),
  { name: 'post', play: ({ member }) => member.post('What I learned this week') },
  visit(1),
  visit(2),
  decoy('opens the invitation dialog and cancels it', ({ member }) => member.openInviteAndCancel()),
  { name: 'invitation without a note', play: ({ member }) => member.invite() },
  visit(3),
  decoy('opens the same profile a second time', visit(3).play),
  { name: 'invitation with a note', play: ({ member }) => member.invite({ note: 'We met at the fair', degree: 3 }) },
  decoy('opens the own profile', async ({ member, page }) => {
    await member.openOwnProfile();
    await page.waitForTimeout(look);
  }),
  {
    name: 'people search',
    visits: [{ kind: 'people-search' }],
    play: async ({ member, page }) => {
      await member.search('tea merchant');
      await page.waitForTimeout(look);
    },
  },
  { name: 'quick reply', play: ({ member }) => member.quickReply() },
  {
    name: 'two messages',
    play: async ({ member }) => {
      await member.openConversation(1);
      await member.message('Good morning');
      await member.message('How are you?', { by: 'button' });
    },
  },
  decoy('types a message and does not send it', async ({ member }) => {
    await member.openConversation(2);
    await member.typeMessageAndLeave();
  }),
];
