import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countWord, kindsOf, kindWord } from '@/components/pillar-kinds';
import { formatDay, formatRange, formatShare, say, sayCount } from '@/components/words';
import { activityKinds, sensedKinds } from '@/lib/domain/activity';
import { pillars } from '@/lib/domain/pillar';
import messages from '@/public/_locales/en/messages.json';

const keys = Object.keys(messages);

/** Our own source that may name a key. */
const source = ['components', 'entrypoints', 'lib/overlay', 'lib/domain']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

describe('the words', () => {
  it('have one and other for every count', () => {
    const others = keys.filter((key) => key.endsWith('_other'));
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((key) => !keys.includes(key.replace(/_other$/, '_one')))).toEqual([]);
  });

  it('have keys that browsers accept', () => {
    expect(keys.filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
  });

  it('are all used', () => {
    const built = /^(count|kind|signal|nudge|insight|insights_on)_|^extension_/;
    const bases = keys.filter((key) => !built.test(key)).map((key) => key.replace(/_(one|other)$/, ''));
    expect(bases.filter((base) => !source.includes(`'${base}'`) && !source.includes(`"${base}"`))).toEqual([]);
  });

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

  it('follow the number', () => {
    expect([0, 1, 2].map((count) => sayCount('count_comment', count))).toEqual([
      '0 comments',
      '1 comment',
      '2 comments',
    ]);
    expect(sayCount('count_reaction', 1200)).toBe('1,200 reactions');
  });

  it('show days and shares as the member knows them', () => {
    expect(formatDay('2026-11-23')).toBe('Mon, Nov 23');
    expect(formatShare(0.444)).toBe('44%');
    expect(formatRange(6.6, 24.2)).toBe('7–24');
    expect(formatRange(5.9, 6.2)).toBe('6');
  });
});
