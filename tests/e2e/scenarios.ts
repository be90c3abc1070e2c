import type { Page } from 'playwright-core';
import type { ActivityKind, Traits } from '@/lib/domain/activity';
import type { Member } from '@/tests/practice/actor';
import type { Practice } from '@/tests/practice/server';

/** What a scenario has at hand. */
export interface Scene {
  readonly member: Member;
  readonly page: Page;
  readonly practice: Practice;
}

/** One counted action; `likely` where only the page can prove it. */
export interface Expected {
  readonly kind: ActivityKind;
  readonly traits?: Traits;
  readonly confidence?: 'confirmed' | 'likely';
}

export interface Scenario {
  /** "The member …" */
  readonly name: string;
  play(scene: Scene): Promise<unknown>;
  /** In any order. Profile views and searches on the way are left out unless one is expected. */
  readonly counts: readonly Expected[];
}

const feed = (play: (scene: Scene) => Promise<unknown>) => async (scene: Scene) => {
  await scene.member.open('/feed/');
  await play(scene);
};

const note = (traits: boolean) => ({ kind: 'invite', traits: { note: traits } }) as const;
const viewed = (degree: 1 | 2 | 3) => ({ kind: 'profile-view', traits: { degree } }) as const;

/** How long a profile or a search is looked at before it counts, with some to spare (milliseconds). */
const look = 2_600;

/** How long a pointer rests on the reaction button until LinkedIn opens the choices by itself, with some to spare. */
const longEnoughToHover = 1_500;

export const counted: readonly Scenario[] = [
  { name: 'comments', play: feed(({ member }) => member.comment('Well put')), counts: [{ kind: 'comment' }] },
  {
    name: 'comments on two posts',
    play: feed(async ({ member }) => {
      await member.comment('Well put');
      await member.comment('I see it in another way', { post: 1 });
    }),
    counts: [{ kind: 'comment' }, { kind: 'comment' }],
  },
  {
    name: 'comments twice on one post',
    play: feed(async ({ member }) => {
      await member.comment('Well put');
      await member.comment('And thank you');
    }),
    counts: [{ kind: 'comment' }, { kind: 'comment' }],
  },
  {
    name: 'comments by keyboard',
    play: feed(async ({ member, page }) => {
      await member.typeCommentAndLeave('Well put');
      await page
        .locator('[componentkey$="commentButtonSection"] button, [class*=submit-button]')
        .first()
        .press('Enter');
      await member.settle();
    }),
    counts: [{ kind: 'comment' }],
  },
  {
    name: 'reacts by keyboard',
    play: feed(async ({ member, page }) => {
      await page
        .locator('button:has(#thumbs-up-outline-small), .react-button__trigger, button[aria-label*="no reaction"]')
        .first()
        .press('Space');
      await member.settle();
    }),
    counts: [{ kind: 'reaction' }],
  },
  { name: 'replies to a comment', play: feed(({ member }) => member.reply('So do I')), counts: [{ kind: 'reply' }] },
  {
    name: 'comments, then replies',
    play: feed(async ({ member }) => {
      await member.comment('Well put');
      await member.reply('So do I');
    }),
    counts: [{ kind: 'comment' }, { kind: 'reply' }],
  },
  {
    name: 'replies, then comments',
    play: feed(async ({ member }) => {
      await member.reply('So do I');
      await member.comment('Well put');
    }),
    counts: [{ kind: 'comment' }, { kind: 'reply' }],
  },
  {
    name: 'comments and edits the comment',
    play: feed(async ({ member }) => {
      await member.comment('Well put');
      await member.editComment('Very well put');
    }),
    counts: [{ kind: 'comment' }],
  },
  {
    name: 'comments on the post’s own page',
    play: async ({ member, practice }) => {
      await member.open(`/feed/update/urn:li:activity:${practice.world().posts[0]?.id}/`);
      await member.comment('Well put');
    },
    counts: [{ kind: 'comment' }],
  },
  { name: 'reacts', play: feed(({ member }) => member.react()), counts: [{ kind: 'reaction' }] },
  {
    name: 'chooses a reaction from the menu',
    play: feed(({ member }) => member.reactWith('Insightful')),
    counts: [{ kind: 'reaction' }],
  },
  {
    name: 'reacts and changes the kind of reaction',
    play: feed(async ({ member, page }) => {
      await member.react();
      await page.waitForTimeout(longEnoughToHover);
      await member.reactWith('Celebrate');
      await page.waitForTimeout(longEnoughToHover);
      await member.reactWith('Support');
    }),
    counts: [{ kind: 'reaction' }],
  },
  {
    name: 'reacts, takes it back and reacts again',
    play: feed(async ({ member }) => {
      await member.react();
      await member.unreact();
      await member.react();
    }),
    counts: [{ kind: 'reaction' }],
  },
  {
    name: 'reacts to three posts',
    play: feed(async ({ member }) => {
      for (const post of [0, 1, 2]) await member.react(post);
    }),
    counts: [{ kind: 'reaction' }, { kind: 'reaction' }, { kind: 'reaction' }],
  },
  {
    name: 'reacts to a post and to a comment on it',
    play: feed(async ({ member }) => {
      await member.react();
      await member.reactToComment();
    }),
    counts: [{ kind: 'reaction' }, { kind: 'reaction' }],
  },
  { name: 'reacts to a comment', play: feed(({ member }) => member.reactToComment()), counts: [{ kind: 'reaction' }] },
  {
    name: 'reacts while LinkedIn is slow to answer',
    play: feed(async ({ member, practice }) => {
      practice.fault({ action: 'reaction', delayMs: 2_500 });
      await member.react();
    }),
    counts: [{ kind: 'reaction' }],
  },
  { name: 'posts', play: feed(({ member }) => member.post('A lesson of this week')), counts: [{ kind: 'post' }] },
  {
    name: 'closes the share box, then posts',
    play: feed(async ({ member }) => {
      await member.closeShareBox();
      await member.post('A lesson of this week');
    }),
    counts: [{ kind: 'post' }],
  },
  {
    name: 'reposts at once',
    play: feed(({ member }) => member.repostInstantly()),
    counts: [{ kind: 'repost', traits: { form: 'instant' } }],
  },
  {
    name: 'reposts at once and deletes the repost',
    play: feed(async ({ member }) => {
      await member.repostInstantly();
      await member.deleteRepost();
    }),
    counts: [{ kind: 'repost', traits: { form: 'instant' } }],
  },
  {
    name: 'reposts with thoughts',
    play: feed(({ member }) => member.repostWithThoughts('Worth reading')),
    counts: [{ kind: 'repost', traits: { form: 'quote' } }],
  },
  {
    name: 'reposts with thoughts, then posts',
    play: feed(async ({ member }) => {
      await member.repostWithThoughts('Worth reading');
      await member.post('A lesson of this week');
    }),
    counts: [{ kind: 'repost', traits: { form: 'quote' } }, { kind: 'post' }],
  },
  { name: 'invites without a note', play: ({ member }) => member.invite(), counts: [note(false)] },
  {
    name: 'invites with a note',
    play: ({ member }) => member.invite({ note: 'We met at the fair' }),
    counts: [note(true)],
  },
  {
    name: 'invites somebody of the third degree',
    play: ({ member }) => member.invite({ degree: 3 }),
    counts: [note(false)],
  },
  {
    name: 'cancels the dialog, then invites',
    play: async ({ member }) => {
      await member.openInviteAndCancel();
      await member.invite();
    },
    counts: [note(false)],
  },
  { name: 'invites from a list', play: ({ member }) => member.quickConnect(), counts: [note(false)] },
  {
    name: 'sends a message by Enter',
    play: ({ member }) => member.message('Good morning', { by: 'enter' }),
    counts: [{ kind: 'message' }],
  },
  {
    name: 'sends a message by the button',
    play: ({ member }) => member.message('Good morning', { by: 'button' }),
    counts: [{ kind: 'message' }],
  },
  {
    name: 'sends two messages',
    play: async ({ member }) => {
      await member.message('Good morning');
      await member.message('How are you?');
    },
    counts: [{ kind: 'message' }, { kind: 'message' }],
  },
  {
    name: 'reacts to two posts before LinkedIn has answered',
    play: feed(async ({ member, practice }) => {
      practice.fault({ action: 'reaction', delayMs: 600, times: 2 });
      await Promise.all([member.react(0), member.react(1)]);
    }),
    counts: [{ kind: 'reaction' }, { kind: 'reaction' }],
  },
  {
    name: 'sends a message from the bubble on the feed',
    play: feed(({ member }) => member.overlayMessage('Good morning')),
    counts: [{ kind: 'message' }],
  },
  { name: 'answers with one click', play: ({ member }) => member.quickReply(), counts: [{ kind: 'message' }] },
  {
    name: 'searches people',
    play: feed(async ({ member, page }) => {
      await member.search('tea merchant');
      await page.waitForTimeout(look);
    }),
    counts: [{ kind: 'people-search' }],
  },
  {
    name: 'searches people and pages on',
    play: feed(async ({ member, page }) => {
      await member.search('rope maker');
      await page.waitForTimeout(look);
      await member.nextSearchPage();
      await page.waitForTimeout(look);
    }),
    counts: [{ kind: 'people-search' }],
  },
  {
    name: 'searches people and changes a filter',
    play: feed(async ({ member, page }) => {
      await member.search('bell founder');
      await page.waitForTimeout(look);
      await member.changeSearchFilter();
      await page.waitForTimeout(look);
    }),
    counts: [{ kind: 'people-search' }, { kind: 'people-search' }],
  },
  {
    name: 'goes back to the same results',
    play: feed(async ({ member, page }) => {
      await member.search('map printer');
      await page.waitForTimeout(look);
      await member.nextSearchPage();
      await member.goBack();
      await page.waitForTimeout(look);
    }),
    counts: [{ kind: 'people-search' }],
  },
  ...([1, 2, 3] as const).map((degree) => ({
    name: `opens a profile of degree ${degree}`,
    play: async ({ member, page }: Scene) => {
      await member.openProfile(degree);
      await page.waitForTimeout(look);
    },
    counts: [viewed(degree)],
  })),
  {
    name: 'opens the same profile twice',
    // Every scenario has a member of its own: LinkedIn's feed tells who it is before anything is counted.
    play: feed(async ({ member, page }) => {
      await member.openProfile(2);
      await page.waitForTimeout(look);
      await member.openProfile(2);
      await page.waitForTimeout(look);
    }),
    counts: [viewed(2)],
  },
  {
    name: 'opens a profile and its contact card',
    // Every scenario has a member of its own: LinkedIn's feed tells who it is before anything is counted.
    play: feed(async ({ member, page }) => {
      await member.openProfile(1);
      await page.waitForTimeout(look);
      await member.openOverlayFromProfile(1);
      await page.waitForTimeout(look);
    }),
    counts: [viewed(1)],
  },
  {
    name: 'withdraws an invitation',
    play: ({ member }) => member.withdrawInvite(),
    counts: [{ kind: 'invite-withdrawn' }],
  },
  {
    name: 'withdraws an invitation that LinkedIn brings back later',
    play: async ({ member, practice }) => {
      practice.fault({ action: 'invite-withdrawn', reverted: true });
      await member.withdrawInvite();
    },
    counts: [{ kind: 'invite-withdrawn' }],
  },
  {
    name: 'endorses a skill and goes on at once',
    play: async ({ member }) => {
      await member.endorse();
      await member.open('/feed/');
    },
    counts: [{ kind: 'endorsement' }],
  },
  { name: 'follows somebody', play: ({ member }) => member.follow(), counts: [{ kind: 'follow' }] },
  {
    name: 'follows somebody and stops again',
    play: async ({ member }) => {
      await member.follow();
      await member.unfollow();
    },
    counts: [{ kind: 'follow' }],
  },
  {
    name: 'follows where LinkedIn answers 500 and does it',
    play: async ({ member, practice, page }) => {
      practice.fault({ action: 'follow', status: 500, applied: true });
      await member.follow();
      await page.waitForTimeout(2_500);
    },
    counts: [{ kind: 'follow', confidence: 'likely' }],
  },
  {
    name: 'comments where LinkedIn answers 500 and does it',
    play: feed(async ({ member, practice }) => {
      practice.fault({ action: 'comment', status: 500, applied: true });
      await member.comment('Well put');
    }),
    counts: [{ kind: 'comment', confidence: 'likely' }],
  },
  {
    name: 'comments where the page never reads the answer',
    play: feed(async ({ member, practice }) => {
      practice.fault({ action: 'comment', unreadBody: true });
      await member.comment('Well put');
    }),
    counts: [{ kind: 'comment', confidence: 'likely' }],
  },
  {
    name: 'reacts where the page never reads the answer',
    play: feed(async ({ member, practice }) => {
      practice.fault({ action: 'reaction', unreadBody: true });
      await member.react();
    }),
    counts: [{ kind: 'reaction', confidence: 'likely' }],
  },
  {
    name: 'sends a message where the page never reads the answer',
    play: async ({ member, practice }) => {
      practice.fault({ action: 'message', unreadBody: true });
      await member.message('Good morning');
    },
    counts: [{ kind: 'message', confidence: 'likely' }],
  },
];

const refused = (action: string, status: number, play: (scene: Scene) => Promise<unknown>) => async (scene: Scene) => {
  scene.practice.fault({ action, status });
  await play(scene);
};

/** A good status that carries a refusal: the page shows an error. It is counted for a moment. */
const denied = (action: string, play: (scene: Scene) => Promise<unknown>) => async (scene: Scene) => {
  scene.practice.fault({ action, refused: true });
  await play(scene);
  await scene.page.waitForTimeout(2_500);
};

/** Nothing of this is an action of the member's that stands. */
export const decoys: readonly Omit<Scenario, 'counts'>[] = [
  { name: 'types a comment and leaves it', play: feed(({ member }) => member.typeCommentAndLeave()) },
  { name: 'edits a comment of an earlier day', play: feed(({ member }) => member.editComment('Very well put')) },
  { name: 'deletes a comment of an earlier day', play: feed(({ member }) => member.deleteComment()) },
  {
    name: 'sends a comment that is refused',
    play: feed(refused('comment', 429, ({ member }) => member.comment('Well put'))),
  },
  {
    name: 'sends a comment that is forbidden',
    play: feed(refused('comment', 403, ({ member }) => member.comment('Well put'))),
  },
  {
    name: 'sends a comment that never arrives',
    play: feed(refused('comment', 0, ({ member }) => member.comment('Well put'))),
  },
  {
    name: 'sends a comment that fails in LinkedIn',
    play: feed(refused('comment', 500, ({ member }) => member.comment('Well put'))),
  },
  { name: 'sends a reply that is refused', play: feed(refused('reply', 429, ({ member }) => member.reply('So do I'))) },
  {
    name: 'reacts and takes it back',
    play: feed(async ({ member }) => {
      await member.react();
      await member.unreact();
    }),
  },
  { name: 'opens the reactions menu and closes it', play: feed(({ member }) => member.openPickerAndClose()) },
  { name: 'reacts and is refused', play: feed(refused('reaction', 429, ({ member }) => member.react())) },
  { name: 'has a script click Like', play: feed(({ member }) => member.scriptClickLike()) },
  { name: 'closes the share box', play: feed(({ member }) => member.closeShareBox()) },
  { name: 'posts and is refused', play: feed(refused('post', 429, ({ member }) => member.post('A lesson'))) },
  { name: 'edits a post', play: feed(({ member }) => member.editPost('A lesson, said better')) },
  { name: 'deletes a post', play: feed(({ member }) => member.deletePost()) },
  { name: 'opens the repost menu and closes it', play: feed(({ member }) => member.openRepostMenuAndClose()) },
  {
    name: 'reposts and is refused',
    play: feed(refused('repost-instant', 429, ({ member }) => member.repostInstantly())),
  },
  { name: 'opens the invitation dialog and cancels it', play: ({ member }) => member.openInviteAndCancel() },
  { name: 'invites and is refused', play: refused('invite', 429, ({ member }) => member.invite()) },
  { name: 'types a message and leaves it', play: ({ member }) => member.typeMessageAndLeave() },
  {
    name: 'sends a message that is refused',
    play: refused('message', 429, ({ member }) => member.message('Good morning')),
  },
  { name: 'opens a conversation', play: async ({ member }) => member.openConversation(1) },
  {
    name: 'opens the own profile',
    play: async ({ member, page }) => {
      await member.openOwnProfile();
      await page.waitForTimeout(look);
    },
  },
  {
    name: 'opens a page of a profile directly',
    play: async ({ member, page }) => {
      await member.openSkillsPage(2);
      await page.waitForTimeout(look);
    },
  },
  { name: 'moves the pointer over a name', play: feed(({ member }) => member.hoverProfile()) },
  {
    name: 'comments and is told with a good answer that it failed',
    play: feed(denied('comment', ({ member }) => member.comment('Well put'))),
  },
  {
    name: 'reacts and is told with a good answer that it failed',
    play: feed(denied('reaction', ({ member }) => member.react())),
  },
  {
    name: 'posts and is told with a good answer that it failed',
    play: feed(denied('post', ({ member }) => member.post('A lesson'))),
  },
  {
    name: 'sends a message and is told with a good answer that it failed',
    play: denied('message', ({ member }) => member.message('Good morning')),
  },
  {
    name: 'connects and is told with a good answer that it failed',
    play: denied('invite', ({ member }) => member.quickConnect()),
  },
  { name: 'follows and is refused', play: refused('follow', 429, ({ member }) => member.follow()) },
  { name: 'accepts and is refused', play: refused('invite-accepted', 403, ({ member }) => member.acceptInvite()) },
  { name: 'withdraws and is refused', play: refused('invite-withdrawn', 400, ({ member }) => member.withdrawInvite()) },
  { name: 'joins a group and is refused', play: refused('group-join', 403, ({ member }) => member.joinGroup()) },
  { name: 'endorses and is refused', play: refused('endorsement', 429, ({ member }) => member.endorse()) },
  {
    name: 'saves a lead and is refused',
    play: refused('lead-save', 429, ({ member }) => member.saveLead()),
  },
  {
    name: 'changes the kind of a reaction of an earlier day',
    play: async ({ member, page }) => {
      await member.open('/feed/');
      const { posts } = await member.world();
      if (posts[3]) posts[3].reaction = 'Like';
      await member.open('/feed/');
      await member.reactWith('Celebrate', 3);
      await page.waitForTimeout(2_000);
    },
  },
];
