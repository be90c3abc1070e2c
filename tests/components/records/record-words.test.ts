import { describe, expect, it } from 'vitest';
import { recordTime } from '@/components/records/record-time';
import { knownText, recordText, recordWords } from '@/components/records/record-words';
import { say } from '@/components/words';
import { activityKinds, type Traits } from '@/lib/domain/activity';

const record = { id: 'a', kind: 'comment', day: '2026-11-20', source: 'live', confidence: 'confirmed' } as const;

describe('a record in words', () => {
  it('names every kind', () => {
    for (const kind of activityKinds) expect(say(recordWords[kind]), kind).not.toBe('');
  });

  it.each<[Traits, string]>([
    [{ degree: 3 }, 'Comment, 3rd degree or further'],
    [{ note: true }, 'Comment, with a note'],
    [{ note: false }, 'Comment'],
    [{ form: 'quote' }, 'Comment, with thoughts'],
    [{ form: 'instant' }, 'Comment'],
    [{ why: 'encouraged' }, 'Comment, Encouraged'],
  ])('says of %j: %s', (traits, text) => {
    expect(recordText({ kind: 'comment', traits })).toBe(text);
  });

  it('says how each is known', () => {
    const live = (['confirmed', 'likely', 'manual'] as const).map(
      (confidence) => ({ source: 'live', confidence }) as const,
    );
    const imported = { source: 'archive', confidence: 'confirmed' } as const;
    expect([...live, imported].map(knownText)).toEqual([
      'LinkedIn confirmed it',
      'Seen on the page',
      'By hand',
      'From LinkedIn’s export',
    ]);
  });

  it('has the time of the clock on which it happened, and none where only the day is known', () => {
    const at = Date.UTC(2026, 10, 20, 12);
    expect(recordTime({ ...record, at, offset: -330 })).toBe('6:30 AM');
    expect(recordTime({ ...record, at, offset: 0 })).toBe('12:00 PM');
    expect(recordTime({ ...record, source: 'manual', at, offset: 0 })).toBeUndefined();
    expect(recordTime({ ...record, source: 'manual', at: at + 1_000, offset: 0 })).toBe('12:00 PM');
  });
});
