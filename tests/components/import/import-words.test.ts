import { describe, expect, it } from 'vitest';
import { auditTexts, filesText, refusalText } from '@/components/import/import-words';

describe('an import in words', () => {
  it('says how much of each group was seen, where the archive holds enough', () => {
    const audits = {
      comments: { live: 60, archive: 100 },
      reactions: { live: 40, archive: 40 },
      posts: { live: 1, archive: 19 },
    };
    expect(auditTexts(audits)).toEqual([
      'About 60% of your comments were seen (60 of 100); the rest was probably on your phone.',
      'All of your reactions were seen.',
    ]);
  });

  it('says what was not taken and why, with the name where there is one', () => {
    expect(refusalText({ code: 'encrypted', file: 'a.zip' })).toBe(
      'a.zip: It is locked with a password. Please unpack it first.',
    );
    expect(refusalText({ code: 'foreign' })).toBe('Nothing of LinkedIn’s export was found in it.');
    const read = [{ file: 'a.zip', member: 'Comments.csv', rows: 4 }];
    expect(filesText(read, [])).toBe('1 file was read.');
    expect(filesText(read, [{ code: 'corrupt' }])).toBe('1 file was read. 1 could not be taken; everything else was:');
  });
});
