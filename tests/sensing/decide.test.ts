import { describe, expect, it } from 'vitest';
import type { Act } from '@/lib/linkedin/endpoints';
import { type Deed, decide } from '@/lib/sensing/decide';
import type { Input } from '@/lib/sensing/inputs';
import type { Page } from '@/lib/sensing/page';

interface Case {
  readonly name: string;
  readonly act: Act;
  readonly input?: Partial<Input>;
  readonly page?: Partial<Page>;
  readonly isCounted?: boolean;
  readonly deed: Deed | undefined;
}

const target = 'urn:li:activity:1';
const reaction = { kind: 'reaction', target } as const;
const undo = { kind: 'reaction', undo: true, target } as const;
const quote = { kind: 'repost', traits: { form: 'quote' } } as const;

const cases: readonly Case[] = [
  { name: 'a created comment is a comment', act: 'comment', deed: { kind: 'comment' } },
  { name: 'one written inside a comment is a reply', act: 'comment', input: { reply: true }, deed: { kind: 'reply' } },
  { name: 'the classic build’s is a comment', act: 'comment:any', input: { classic: true }, deed: { kind: 'comment' } },
  {
    name: 'the classic build’s in a comment is a reply',
    act: 'comment:any',
    input: { classic: true, reply: true },
    deed: { kind: 'reply' },
  },
  {
    name: 'the 2026 build sends only replies this way',
    act: 'comment:any',
    page: { isModern: true },
    deed: { kind: 'reply' },
  },
  {
    name: 'a classic editor on a page of the 2026 build sends comments this way',
    act: 'comment:any',
    input: { classic: true },
    page: { isModern: true },
    deed: { kind: 'comment' },
  },
  { name: 'a reaction is one', act: 'reaction', deed: reaction },
  { name: 'a changed reaction of today is none', act: 'reaction', isCounted: true, deed: undefined },
  { name: 'a changed reaction of an earlier day is none', act: 'reaction', input: { reacted: true }, deed: undefined },
  { name: 'a reaction taken back is taken back', act: 'reaction:undo', deed: undo },
  { name: 'a pressed button sets a reaction', act: 'reaction:any', input: { reacted: false }, deed: reaction },
  {
    name: 'a released button takes it back',
    act: 'reaction:any',
    input: { reacted: true, control: 'reaction:toggle' },
    deed: undo,
  },
  {
    name: 'a choice of the menu on a reacted post changes the kind',
    act: 'reaction:any',
    input: { reacted: true, control: 'reaction' },
    deed: undefined,
  },
  { name: 'a share is a post', act: 'share', input: { opener: ':post' }, deed: { kind: 'post' } },
  { name: 'a share of unknown origin is a post', act: 'share', deed: { kind: 'post' } },
  {
    name: 'a share begun by the repost control is a repost with thoughts',
    act: 'share',
    input: { opener: 'repost' },
    deed: quote,
  },
  { name: 'a share begun from a menu is an edit', act: 'share', input: { opener: ':menu' }, deed: undefined },
  {
    name: 'a share from the article editor announces the article',
    act: 'share',
    page: { inArticleEditor: true },
    deed: undefined,
  },
  { name: 'an instant repost is one', act: 'repost', deed: { kind: 'repost', traits: { form: 'instant' } } },
  {
    name: 'an invitation without a note has none',
    act: 'invite',
    input: { note: false },
    deed: { kind: 'invite', traits: { note: false } },
  },
  {
    name: 'an invitation with a note has one',
    act: 'invite',
    input: { note: true },
    deed: { kind: 'invite', traits: { note: true } },
  },
  {
    name: 'a message belongs to the conversation of the address',
    act: 'message',
    input: { thread: '/in/x' },
    page: { thread: '2-a' },
    deed: { kind: 'message', thread: '2-a' },
  },
  {
    name: 'a message in a bubble belongs to its conversation',
    act: 'message',
    input: { thread: '/in/x' },
    deed: { kind: 'message', thread: '/in/x' },
  },
  {
    name: 'a form with a subject sends an InMail',
    act: 'message',
    input: { inmail: true },
    deed: { kind: 'inmail', thread: undefined },
  },
];

describe('what an answer of LinkedIn’s comes to', () => {
  it.each(cases)('$name', ({ act, input = {}, page = {}, isCounted = false, deed }) => {
    const about = {
      // Only what the decision looks at.
      input: { note: false, ...input } as Input,
      page: { thread: undefined, inArticleEditor: false, isModern: false, ...page },
      target,
      isCounted,
    };
    expect(decide(act, about)).toEqual(deed);
  });
});
