import { describe, expect, it } from 'vitest';
import { today } from '@/tests/support/archive/dialect';
import { makeStory } from '@/tests/support/archive/story';
import { loose, writeFiles } from '@/tests/support/archive/write-archive';
import { importing, refusalOf } from './import';

const story = makeStory({ seed: 35, size: 60 });
const files = writeFiles(story, today);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that is refused', () => {
  it('dates that another program has changed are said, and nothing of that file is kept', async () => {
    const resaved = (path: string, text: string) => loose([{ path, bytes: bytesOf(text) }]);
    const link = 'https://www.linkedin.com/feed/update/urn:li:activity:1';
    for (const [path, header, rest] of [
      ['Comments.csv', 'Date,Link,Message', `${link},Hi`],
      ['Reactions.csv', 'Date,Type,Link', `LIKE,${link}`],
    ] as const) {
      const rows = Array.from(
        { length: 30 },
        (_, index) => `${index < 2 ? '3/1/2025 10:20' : '2025-03-01 10:20:30'},${rest}`,
      );
      const given = resaved(path, [header, ...rows].join('\n'));
      expect(await refusalOf(given)).toEqual({ code: 'dates', file: path, member: path, undated: 2, rows: 30 });
      const sound = resaved(path, [header, ...rows.slice(1)].join('\n'));
      expect((await importing(sound)).activities.length).toBe(28);
    }
    const all = resaved(
      'Comments.csv',
      `Date,Link,Message\n"3/1/25, 10:20 AM",${link},Hi\n"3/1/25, 10:21 AM",${link},Hi`,
    );
    expect(await refusalOf(all)).toMatchObject({ code: 'dates' });
  });

  it('a text that lost its quotation marks is no reason to refuse', async () => {
    const header = 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility';
    const row =
      '2025-03-01 10:20:30,https://www.linkedin.com/feed/update/urn:li:share:1,One,\ntwo\nand, three,,,MEMBER_NETWORK';
    const given = loose([{ path: 'Shares.csv', bytes: bytesOf([header, row, row].join('\n')) }]);
    expect((await importing(given)).activities.map(({ kind }) => kind)).toEqual(['post', 'post']);
  });

  it('messages of nobody knows whom are not kept, and all else is', async () => {
    const nameless = files.filter(({ path }) => /^(Messages|Reactions)/.test(path));
    const one = { ...story, threads: story.threads.filter(({ lines }) => lines.length > 0).slice(0, 1) };
    const talk = writeFiles(one, today).filter(({ path }) => path.startsWith('Messages'));
    const { refusals, activities, facts } = await importing(
      loose([...talk, ...nameless.filter(({ path }) => path.startsWith('R'))]),
    );
    expect(refusals).toEqual([{ code: 'no-owner', member: 'messages.csv' }]);
    expect(new Set(activities.map(({ kind }) => kind))).toEqual(new Set(['reaction']));
    expect(facts.questions).toBeUndefined();
  });
});
