import type { ActivityKind, Traits } from '@/lib/domain/activity';
import type { Member } from '@/tests/practice/actor';
import { FEED_STEPS } from '@/tests/practice/feed-steps';
import { NETWORK_STEPS } from '@/tests/practice/network-steps';
import { SALES_STEPS } from '@/tests/practice/sales-steps';

/** One thing that the member does, and what it has to be counted as: nothing, for a decoy. */
export interface Step {
  readonly name: string;
  readonly play: (member: Member) => Promise<unknown>;
  readonly counts: readonly Counted[];
  /** What the practice server has to have seen, where that is checked. */
  readonly truth?: readonly string[];
  /** How long the member looks at what it opened (milliseconds). */
  readonly look?: number;
}

export interface Counted {
  readonly kind: ActivityKind;
  readonly traits?: Traits;
  /** It was taken back on the same page. */
  readonly undone?: true;
}

/** A page counts when it was looked at for a while; this is longer. */
const look = 2_100;

/** What the truth of the practice server comes to; everything else that it notes comes to nothing. */
const kinds: Readonly<Record<string, Counted>> = {
  comment: { kind: 'comment' },
  reply: { kind: 'reply' },
  reaction: { kind: 'reaction' },
  'reaction-removed': { kind: 'reaction', undone: true },
  post: { kind: 'post' },
  article: { kind: 'article' },
  'repost-instant': { kind: 'repost', traits: { form: 'instant' } },
  'repost-quote': { kind: 'repost', traits: { form: 'quote' } },
  message: { kind: 'message' },
  inmail: { kind: 'inmail' },
  'invite-withdrawn': { kind: 'invite-withdrawn' },
  'invite-accepted': { kind: 'invite-accepted' },
  follow: { kind: 'follow' },
  endorsement: { kind: 'endorsement' },
  'group-join': { kind: 'group-join' },
  'lead-search': { kind: 'lead-search' },
  'lead-save': { kind: 'lead-save' },
  'account-save': { kind: 'account-save' },
};

function countedIn(name: string, truth: readonly string[]): readonly Counted[] {
  // What a script does on the page is none of the member's.
  if (name.startsWith('script')) return [];
  return truth.flatMap((action) => {
    if (action === 'invite') return [{ kind: 'invite', traits: { note: name.includes('note') } } as const];
    const counted = kinds[action];
    return counted ? [counted] : [];
  });
}

/** The feed: comments, reactions, reposts, posts, follows. */
export const feedWalk: readonly Step[] = FEED_STEPS.map(({ name, play, wrote }) => ({
  name,
  play,
  counts: countedIn(name, wrote),
  truth: wrote,
}));

/** People: follows, endorsements, invitations, groups, InMail, articles. */
export const networkWalk: readonly Step[] = NETWORK_STEPS.map(([name, play, truth]) => ({
  name,
  play,
  truth,
  counts: countedIn(name, truth),
}));

const viewed = (degree: 1 | 2 | 3) => ({ kind: 'profile-view', traits: { degree } }) as const;
const step = (name: string, play: Step['play'], ...counts: readonly Counted[]): Step => ({ name, play, counts, look });

/** Pages that count by being opened, messages and invitations on the way. */
export const viewWalk: readonly Step[] = [
  ...([1, 2, 3] as const).map((degree) => step(`degree ${degree}`, (m) => m.openProfile(degree), viewed(degree))),
  step('the same profile again', (m) => m.openProfile(2)),
  step('a search', (m) => m.search('tea merchant'), { kind: 'people-search' }),
  step('its next page', (m) => m.nextSearchPage()),
  step('back', (m) => m.goBack()),
  step('a filter', (m) => m.changeSearchFilter(), { kind: 'people-search' }),
  step('the pointer over a name', (m) => m.hoverProfile()),
  step('the own profile', (m) => m.openOwnProfile()),
  step('a page of a profile', (m) => m.openSkillsPage(3)),
  step('an answer by one click', (m) => m.quickReply(), { kind: 'message' }),
  step('a message', (m) => m.message('Good day'), { kind: 'message' }),
  step('one by the button', (m) => m.message('Good day', { by: 'button' }), { kind: 'message' }),
  step('one only typed', (m) => m.typeMessageAndLeave()),
  step('an invitation from a list', (m) => m.quickConnect(), { kind: 'invite', traits: { note: false } }),
];

/** Sales Navigator. A lead and an account count once a day, so the first page of each in a walk does. */
export const salesWalk: readonly Step[] = SALES_STEPS.map(([name, play, truth]) => ({
  name,
  play,
  truth,
  // The panel is opened from the first search of the walk, done again.
  counts: name === 'panel' ? [] : countedIn(name, truth),
  look,
}));

/** What LinkedIn's answer proves by itself, whatever the page looks like. */
export const provenWalk: readonly Step[] = [
  { name: 'comment', play: (m) => m.comment('A fine jar.'), counts: [{ kind: 'comment' }] },
  { name: 'react', play: (m) => m.react(1), counts: [{ kind: 'reaction' }] },
  { name: 'react once more', play: (m) => m.react(2), counts: [{ kind: 'reaction' }] },
  { name: 'repost', play: (m) => m.repostInstantly(), counts: [{ kind: 'repost', traits: { form: 'instant' } }] },
  { name: 'message', play: (m) => m.message('Good day'), counts: [{ kind: 'message' }] },
  { name: 'connect', play: (m) => m.quickConnect(), counts: [{ kind: 'invite', traits: { note: false } }] },
  { name: 'withdraw', play: (m) => m.withdrawInvite(), counts: [{ kind: 'invite-withdrawn' }] },
  { name: 'endorse', play: (m) => m.endorse(), counts: [{ kind: 'endorsement' }] },
  { name: 'save a lead', play: (m) => m.saveLead(), counts: [{ kind: 'lead-save' }], look: 1_500 },
  { name: 'save an account', play: (m) => m.saveAccount(), counts: [{ kind: 'account-save' }], look: 1_500 },
];
