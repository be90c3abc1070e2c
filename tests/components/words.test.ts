import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countWord, kindsOf, kindWord } from '@/components/pillar-kinds';
import { formatDay, formatList, formatRange, formatShare, say, sayCount } from '@/components/words';
import { activityKinds, sensedKinds } from '@/lib/domain/activity';
import { pillars } from '@/lib/domain/pillar';
import messages from '@/public/_locales/en/messages.json';

describe('the words', () => {
  it('never say what the score is, only what it is estimated to be', () => {
    const said = Object.values(messages).map(({ message }) => message);
    expect(said.filter((message) => /your ssi is|your score is/i.test(message))).toEqual([]);
  });

  it('name every kind, and every sensed kind as a number', () => {
    for (const kind of activityKinds) expect(say(kindWord(kind)), kind).not.toBe('');
    for (const kind of sensedKinds) expect(sayCount(countWord(kind), 2), kind).toMatch(/^2 /);
  });

  it('belong every sensed kind to exactly one pillar', () => {
    expect(pillars.flatMap((pillar) => kindsOf[pillar]).toSorted()).toEqual([...sensedKinds].toSorted());
  });

  it.each([
    ['en', 'a, b, c'],
    ['ja', 'a、b、c'],
    ['zh-CN', 'a、b、c'],
  ])('are listed as in %s', (language, expected) => {
    const said = vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue(language);
    expect(formatList(['a', 'b', 'c'])).toBe(expected);
    said.mockRestore();
  });

  it('follow the number', () => {
    expect([0, 1, 2].map((count) => sayCount('count_comment', count))).toEqual([
      '0 comments',
      '1 comment',
      '2 comments',
    ]);
    expect(sayCount('count_reaction', 1200)).toBe('1,200 reactions');
  });

  it('take the form that the language has for the number, and the one for all others where it has none', () => {
    const polish: Readonly<Record<string, string>> = {
      words_locale: 'pl',
      count_comment_one: '$1 komentarz',
      count_comment_few: '$1 komentarze',
      count_comment_other: '$1 komentarza',
    };
    const getMessage = (key: string, [count = '']: readonly string[]) => polish[key]?.replace('$1', count) ?? '';
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage as typeof fakeBrowser.i18n.getMessage);
    expect([1, 1.4, 3, 5].map((count) => sayCount('count_comment', count))).toEqual([
      '1 komentarz',
      '1 komentarz',
      '3 komentarze',
      '5 komentarza',
    ]);
  });

  it('show days and shares as the member knows them', () => {
    expect(formatDay('2026-11-23')).toBe('Mon, Nov 23');
    expect(formatShare(0.444)).toBe('44%');
    expect(formatRange(6.6, 24.2)).toBe('7–24');
    expect(formatRange(5.9, 6.2)).toBe('6');
  });
});
