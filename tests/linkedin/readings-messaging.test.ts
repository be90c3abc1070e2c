// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readNumbers } from '@/lib/linkedin/readings';

/** A list of conversations, in which `u` stands for an unread one. */
function read(conversations: string, path = '/messaging/') {
  const row = (one: string) =>
    `<li class="msg-conversation-listitem"><p class="card${one === 'u' ? '--unread' : ''}"></p></li>`;
  document.body.innerHTML = `<main><ul>${[...conversations].map(row).join('')}</ul><p class="x--unread"></p></main>`;
  return readNumbers(path, document);
}

describe('the list of conversations', () => {
  it.each([
    ['one that is short', 'uru', 2],
    ['one that is short and ends with an unread one', 'ruuuuuuuu', 8],
    ['one without any', 'rrr', 0],
    ['a long one that goes on behind the last of them', 'uurrrrrrrr', 2],
    ['a longer one that goes on behind the last of them', 'urururururur', 6],
  ])('tells the unread ones: %s', (_, conversations, unread) => {
    expect(read(conversations)).toEqual({ 'unread-conversations': unread });
    expect(read(conversations, '/messaging/thread/2-abc/')).toEqual({ 'unread-conversations': unread });
  });

  it.each([
    ['a long one whose last is unread, for more may follow', 'rrrrrrrrru'],
    ['one that is not there yet', ''],
  ])('tells nothing: %s', (_, conversations) => {
    expect(read(conversations)).toEqual({});
  });

  it('tells nothing on other pages', () => {
    expect(read('uru', '/in/messaging')).toEqual({});
  });
});
