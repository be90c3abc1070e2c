import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Build, Locale } from '@/tests/practice/types';
import { builds, openRig, type Rig } from '@/tests/support/rig';
import { pause, until } from '@/tests/support/wait';

const locales: readonly Locale[] = ['de', 'fr', 'es'];
const cases = builds.flatMap((build) => locales.map((locale) => [build, locale] as const));

/** Counted by one member in one sitting, with the dialog in a frame where the build can have it there. */
const expected = [
  'comment',
  'invite {"note":true}',
  'message',
  'profile-view {"degree":2}',
  'reaction',
  'reply',
  'repost {"form":"instant"}',
];

describe('the same actions count in every language', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui', invite: 'frame' });
    await rig.consent();
  });
  afterAll(() => rig?.close());

  it.each(cases)('%s in %s', async (build: Build, locale) => {
    const known = new Set((await rig.stores()).activities.map(({ id }) => id));
    const found = async () =>
      (await rig.stores()).activities
        .filter(({ id }) => !known.has(id))
        .map(({ kind, traits }) => (traits ? `${kind} ${JSON.stringify(traits)}` : kind))
        .sort();

    rig.practice.set({ build, locale, htmlLang: 'en' });
    const { member, page } = await rig.openMember(`${build}-${locale}`);
    await member.open('/feed/');
    await member.comment('Gut gesagt');
    await member.reply('Moi aussi');
    await member.react();
    await member.repostInstantly(1);
    await member.invite({ note: 'Nos vimos en la feria' });
    await pause(2_600);
    await member.message('Bonjour');
    await until(found, (kinds) => kinds.length >= expected.length);
    await pause(7_000);
    expect(await found()).toEqual(expected);
    await page.close();
  });
});
