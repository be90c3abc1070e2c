// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { card, comment, create, send, write } from './comment-page';
import { type OpenFrame, told } from './open-frame';

describe('a comment that LinkedIn did not answer', () => {
  const likely = (kind: string) => ({ kind, confidence: 'likely' });
  const miss = { miss: 'comment answer' };
  const unanswered = (then: (frame: OpenFrame) => void, html = card(), text = 'Tea') =>
    told(html, (frame) => {
      if (text) write(frame, text);
      send(frame);
      then(frame);
    });
  const appear = (frame: OpenFrame) => {
    frame.get('#box').textContent = '';
    frame.get('#post').insertAdjacentHTML('beforeend', comment(2));
  };

  it('is likely where it stands on the page and its editor is empty', () => {
    expect(unanswered(appear)).toEqual([likely('comment')]);
  });

  it('is missed where it does not, if there was a text to send', () => {
    expect(unanswered(() => {})).toEqual([miss]);
    expect(unanswered(() => {}, card(), '')).toEqual([]);
    const alone = '<button id="send" class="comments-comment-box__submit-button">x</button>';
    expect(unanswered(() => {}, alone, '')).toEqual([miss]);
  });

  it('is counted once where the answer comes after all', () => {
    const late = (frame: OpenFrame) => {
      appear(frame);
      frame.wait(7_000);
      frame.answer(create, { after: -6_000 });
    };
    expect(unanswered(late)).toEqual([likely('comment'), { miss: 'comment click' }]);
  });

  it('is not looked for when its answer came', () => {
    const answered = (frame: OpenFrame) => {
      appear(frame);
      frame.answer(create, { status: 403 });
    };
    expect(unanswered(answered)).toEqual([]);
  });
});
