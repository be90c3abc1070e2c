import { describe, expect, it } from 'vitest';
import { importing } from '@/tests/archive/import';
import { loose } from '@/tests/support/archive/write-archive';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const header = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const mira = { name: 'Mira Testfeld', url: 'https://www.linkedin.com/in/mira' };
const noel = { name: 'Noel Nobody', url: 'https://www.linkedin.com/in/noel' };
const odile = { name: 'Odile Ohne', url: 'https://www.linkedin.com/in/odile' };

type Who = typeof mira;

const line = (thread: string, [from, to]: readonly [Who, Who], day: string): string =>
  `${thread},${from.name},${from.url},${to.name},${to.url},2025-${day} 12:00:00 UTC,,Hi,INBOX`;

const one = [line('a', [mira, noel], '03-01'), line('a', [noel, mira], '03-02'), line('a', [mira, noel], '03-03')];

async function ownDays(files: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> {
  const given = Object.entries(files).map(([path, rows]) => ({ path, bytes: bytes(rows.join('\n')) }));
  const { activities } = await importing(loose(given), { offsetAt: () => 0, dayStart: 0 });
  return activities.filter(({ kind }) => kind === 'message').map(({ day }) => day.slice(5));
}

describe('the member’s own messages', () => {
  it('are those of the sender of the member’s invitations', async () => {
    const invitations = [
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
      `X,Y,"3/1/25, 7:05 AM",,INCOMING,${noel.url},${mira.url}`,
      `X,Y,"3/1/25, 7:05 AM",,OUTGOING,${mira.url}/,${odile.url}`,
    ];
    expect(await ownDays({ 'messages.csv': [header, ...one], 'Invitations.csv': invitations })).toEqual([
      '03-01',
      '03-03',
    ]);
  });

  it('are those of the one who has the name of the profile', async () => {
    const profile = ['First Name,Last Name,Headline', 'Mira,Testfeld,'];
    expect(await ownDays({ 'messages.csv': [header, ...one], 'Profile.csv': profile })).toEqual(['03-01', '03-03']);
  });

  it('are those of the one who takes part in more threads than anybody else', async () => {
    const other = line('b', [odile, mira], '03-04');
    expect(await ownDays({ 'messages.csv': [header, ...one, other] })).toEqual(['03-01', '03-03']);
  });

  it('are unknown where two names of the profile write, and nobody is in more threads', async () => {
    const twin = { ...mira, url: `${mira.url}-2` };
    const both = line('b', [twin, noel], '03-04');
    const profile = ['First Name,Last Name,Headline', 'Mira,Testfeld,'];
    // Noel is in both threads: that is all that is known, and it is believed.
    expect(await ownDays({ 'messages.csv': [header, ...one, both], 'Profile.csv': profile })).toEqual(['03-02']);
  });

  it('are those that an export of 2018 calls outgoing, which has no threads', async () => {
    const rows = [
      'From,To,Date,Subject,Content,Direction,Folder',
      'Mira Testfeld,Noel Nobody,2018-03-01 12:00:00 UTC,,Hi,OUTGOING,INBOX',
      'Noel Nobody,Mira Testfeld,2018-03-02 12:00:00 UTC,,Hi,INCOMING,INBOX',
    ];
    expect(await ownDays({ 'Messages.csv': rows })).toEqual(['03-01']);
  });
});

describe('a conversation', () => {
  async function found(...rows: readonly string[]) {
    const profile = bytes('First Name,Last Name,Headline\nMira,Testfeld,');
    const messages = bytes([header, ...rows].join('\n'));
    const given = loose([
      { path: 'messages.csv', bytes: messages },
      { path: 'Profile.csv', bytes: profile },
    ]);
    const { activities, facts } = await importing(given, { offsetAt: () => 0, dayStart: 0 });
    const conversations = activities.filter(({ kind }) => kind === 'conversation');
    return { days: conversations.map(({ day }) => day.slice(5)), questions: facts.questions };
  }

  it('is one for all that two people write without a month of silence, on the day of the first answer', async () => {
    const more = [line('a', [noel, mira], '03-30'), line('a', [mira, noel], '04-20')];
    expect((await found(...one, ...more)).days).toEqual(['03-02']);
  });

  it('is another one after more than 30 days of silence', async () => {
    const later = [line('a', [mira, noel], '05-01'), line('a', [noel, mira], '05-09')];
    expect((await found(...one, ...later)).days).toEqual(['03-02', '05-09']);
  });

  it('is none where only one side writes', async () => {
    const sent = [line('a', [mira, noel], '03-01'), line('a', [mira, noel], '03-02')];
    const got = [line('b', [odile, mira], '03-01')];
    expect(await found(...sent, ...got)).toEqual({ days: [], questions: { asked: 1, replied: 0 } });
  });

  it('asks when the member began it in the last 90 days, and is answered when somebody else writes', async () => {
    const old = [line('b', [mira, odile], '01-01'), line('b', [odile, mira], '01-02')];
    const theirs = [line('c', [odile, mira], '04-25'), line('c', [mira, odile], '04-26')];
    expect((await found(...one, ...old, ...theirs)).questions).toEqual({ asked: 1, replied: 1 });
  });
});
