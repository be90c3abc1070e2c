// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { card, create, send, write } from './comment-page';
import { type OpenFrame, told, voyager } from './open-frame';

const any = voyager('voyagerSocialDashNormComments');
const confirmed = (kind: string, by: string) => ({ kind, confidence: 'confirmed', by });
const [aComment, aReply] = ['comment', 'reply'].map((kind) => confirmed(kind, 'comments.createComment comment'));

/** What comes of a text that was written and sent, after something else was done. */
const written = (before: (frame: OpenFrame) => void = () => {}, html = card()) =>
  told(html, (frame) => {
    before(frame);
    write(frame);
    send(frame);
    frame.answer(create);
  });

describe('a comment', () => {
  it('is confirmed by LinkedIn’s answer', () => {
    expect(written()).toEqual([aComment]);
  });

  it('is a reply when it was begun after a button inside a comment', () => {
    expect(written((frame) => frame.press('#reply'))).toEqual([aReply]);
  });

  it.each([
    ['a menu inside a comment', '#more'],
    ['the text of the post', '#text'],
  ])('is none for having pressed %s', (_, selector) => {
    expect(written((frame) => frame.press(selector))).toEqual([aComment]);
  });

  it('is a comment again where a button of the post, not one elsewhere, was pressed after "Reply"', () => {
    const back = (frame: OpenFrame) => {
      frame.press('#reply');
      frame.press('#share');
    };
    const html = card().replace('<p id="text">', '<button id="share">x</button><p id="text">');
    expect(written(back, html)).toEqual([aComment]);
    expect(written(back, `<button id="share">x</button>${card()}`)).toEqual([aReply]);
  });

  it('stays what it was begun as, whatever is pressed later', () => {
    const play = (frame: OpenFrame) => {
      write(frame, 'T');
      frame.press('#reply');
      write(frame, 'Tea');
      send(frame);
      frame.answer(create);
    };
    expect(told(card(), play)).toEqual([aComment]);
  });

  it('is told apart again from the next one in the same editor', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#reply');
      write(frame);
      send(frame);
      frame.answer(create);
      write(frame, 'More');
      send(frame);
      frame.wait(9);
      frame.answer(create);
    };
    expect(told(card(), play)).toEqual([aReply, aComment]);
  });

  it('is a reply inside a comment, in an editor of its own', () => {
    const inside =
      '<p id="own" contenteditable="true"></p><button id="answer" data-view-name="comment-post">x</button>';
    const play = (frame: OpenFrame) => {
      write(frame, 'Tea', '#own');
      send(frame, '#answer');
      frame.answer(create);
    };
    expect(told(card(inside), play)).toEqual([aReply]);
  });

  it('is not made a reply by the keys of a script', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#reply');
      frame.type('#box', 'T', { trusted: false });
      frame.press('#send');
      frame.answer(create, { status: 400 });
      write(frame);
      send(frame);
      frame.answer(create);
    };
    expect(told(card(), play)).toEqual([aComment]);
  });

  it.each([
    ['a classic editor', card(), 'comment'],
    ['a classic editor on a page of 2026', `<i data-sdui-screen="x"></i>${card()}`, 'comment'],
    ['another editor on a page of 2026', `<i data-sdui-screen="x"></i>${card().replace('ql-editor', 'x')}`, 'reply'],
  ])('is told from a reply where the request is the same, by %s', (_, html, kind) => {
    const play = (frame: OpenFrame) => {
      write(frame);
      send(frame);
      frame.answer(any);
    };
    expect(told(html, play)).toEqual([confirmed(kind, 'voyagerSocialDashNormComments comment')]);
  });
});
