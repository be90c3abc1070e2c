// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type OpenFrame, told } from './open-frame';
import { card, confirmed, likely, react, request, set, unanswered } from './reaction-page';

describe('a reaction that LinkedIn did not answer', () => {
  it('is likely when the button shows it, after six seconds', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#icon');
      set(frame);
      frame.wait(5_900);
      expect(frame.told).toEqual([]);
    };
    expect(told(card(), play)).toEqual([likely]);
  });

  it('is none when nothing shows it, and the silence is told after twelve seconds', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#icon');
      frame.wait(11_900);
      expect(frame.told).toEqual([]);
    };
    expect(told(card(), play)).toEqual([unanswered]);
  });

  it.each([
    { after: 'a failure of LinkedIn’s that the page shows as done', status: 500, pressed: 'true', expected: [likely] },
    {
      after: 'a failure of LinkedIn’s that the page does not show',
      status: 503,
      pressed: 'false',
      expected: [unanswered],
    },
    { after: 'a refusal, whatever the page shows', status: 404, pressed: 'true', expected: [] },
    { after: 'an answer that never came, whatever the page shows', status: 0, pressed: 'true', expected: [] },
    { after: 'a redirection, whatever the page shows', status: 300, pressed: 'true', expected: [] },
    { after: 'another success', status: 299, pressed: 'true', expected: [confirmed] },
    { after: 'what is no success', status: 199, pressed: 'true', expected: [] },
    { after: 'the last refusal', status: 499, pressed: 'true', expected: [] },
  ])('after $after ($status)', ({ status, pressed, expected }) => {
    const play = (frame: OpenFrame) => {
      frame.press('#icon');
      set(frame, pressed);
      frame.answer(request, { status });
    };
    expect(told(card(), play)).toEqual(expected);
  });

  it('is looked at two seconds after a failure of LinkedIn’s', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#icon');
      frame.answer(request, { status: 500 });
      set(frame);
      frame.wait(1_900);
      expect(frame.told).toEqual([]);
      frame.wait(200);
      expect(frame.told).toEqual([likely]);
    };
    expect(told(card(), play)).toEqual([likely]);
  });

  it('is taken back where the page takes it back', () => {
    const play = (frame: OpenFrame) => {
      react(frame);
      frame.wait(2_000);
      frame.press('#like');
      set(frame, 'false');
    };
    expect(told(card(), play)).toEqual([]);
  });

  it('by a script is never looked at', () => {
    const play = (frame: OpenFrame) => {
      frame.press('#icon', { trusted: false });
      set(frame);
    };
    expect(told(card(), play)).toEqual([]);
  });
});

describe('a reaction that LinkedIn took back at once', () => {
  const alert = '<div role="alert" data-test-artdeco-toast-item-type="error">Something went wrong</div>';
  const refuse = (frame: OpenFrame, later: (frame: OpenFrame) => void = () => {}, after = 0) => {
    react(frame);
    later(frame);
    frame.wait(after);
    document.body.insertAdjacentHTML('beforeend', alert);
  };

  it('is none when an error stands there a moment later', () => {
    expect(told(card(), (frame) => refuse(frame))).toEqual([]);
  });

  it('stands when the error comes later, or may be that of a later input', () => {
    expect(told(card(), (frame) => refuse(frame, undefined, 1_600))).toEqual([confirmed]);
    const pressElsewhere = (frame: OpenFrame) => frame.press('#other');
    const more = '<button id="other">x</button>';
    expect(told(card('false', more), (frame) => refuse(frame, pressElsewhere))).toEqual([confirmed]);
  });
});
