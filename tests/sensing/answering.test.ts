// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type OpenFrame, sales, sdui, told, voyager } from './open-frame';

const repost = voyager('voyagerFeedDashReposts');
const reposted = { kind: 'repost', traits: { form: 'instant' }, confidence: 'confirmed', by: 'voyagerFeedDashReposts' };
const page = '<main><button id="it">x</button><p id="text">Text</p><div id="box" contenteditable="true"></div></main>';
const missed = { miss: 'repost click' };

describe('an answer', () => {
  it('belongs to an input of the member’s on whatever has no mark, for three seconds', () => {
    const after = (milliseconds: number) =>
      told(page, (frame) => {
        frame.press('#text');
        frame.wait(milliseconds);
        frame.answer(repost);
      });
    expect(after(2_900)).toEqual([reposted]);
    expect(after(3_100)).toEqual([]);
  });

  it('without a known input is missed where the member was at work a moment before or after', () => {
    const typed = (after: number) =>
      told(page, (frame) => {
        frame.type('#box', 'Tea');
        frame.answer(repost, { after });
      });
    expect([typed(0), typed(2_900), typed(-2_900)]).toEqual([[missed], [missed], [missed]]);
    expect([typed(3_100), typed(-3_100)]).toEqual([[], []]);
  });

  it('without any input, or after a script’s alone, is LinkedIn’s own', () => {
    expect(told(page, (frame) => frame.answer(repost))).toEqual([]);
    const forged = (frame: OpenFrame) => {
      frame.type('#box', 'Tea', { trusted: false });
      frame.press('#it', { trusted: false });
      frame.answer(repost);
    };
    expect(told(page, forged)).toEqual([]);
  });

  it.each([
    ['xmlhttprequest', [reposted]],
    ['fetch', [reposted]],
    ['img', []],
    ['script', []],
  ])('counts when it was asked for by %s', (initiatorType, expected) => {
    const play = (frame: OpenFrame) => {
      frame.press('#it');
      frame.answer(repost, { initiatorType });
    };
    expect(told(page, play)).toEqual(expected);
  });

  it('counts with a duration of nothing, and says nothing with one below', () => {
    const lasting = (duration: number) =>
      told(page, (frame) => {
        frame.press('#it');
        frame.answer(repost, { duration });
      });
    expect([lasting(0), lasting(-1)]).toEqual([[reposted], []]);
  });

  it('is about the inputs of the last forty, and no more', () => {
    const among = (others: number) =>
      told(`${page}<button id="send" class="comments-comment-box__submit-button">x</button>`, (frame) => {
        frame.press('#send');
        for (let count = 0; count < others; count += 1) frame.press('#it');
        frame.answer(sdui('comments.createComment'));
      }).map((one) => (one as { by?: string }).by);
    expect(among(39)[0]).toBe('comments.createComment comment');
    expect(among(40)[0]).toBe('comments.createComment');
  });

  it('tells who is signed in', () => {
    const mailbox = voyager('graphql?variables=(mailboxUrn:urn%3Ali%3Afsd_profile%3AACoAAB)&queryId=messenger.0');
    expect(told(page, (frame) => frame.answer(mailbox))).toEqual([{ member: 'ACoAAB' }]);
  });

  it('of Sales Navigator is known where its script has run', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#it');
      frame.answer(sales('salesApiLeads?action=saveByMember'));
    };
    const saved = { kind: 'lead-save', confidence: 'confirmed', by: 'salesApiLeads?saveByMember' };
    expect(told(page, play, { path: '/sales/home', inSales: true })).toEqual([saved]);
    expect(told(page, play, { path: '/sales/home' })).toEqual([]);
  });

  it('counts as often as rows were chosen', () => {
    const rows = '<ul><li><input type="checkbox" checked></li><li><input type="checkbox" checked></li></ul>';
    const play = (frame: OpenFrame) => {
      frame.press('#it');
      frame.answer(sales('salesApiLeads?action=bulkSaveByMembers'));
    };
    expect(told(page + rows, play, { path: '/sales/search/people', inSales: true })).toHaveLength(2);
  });
});
