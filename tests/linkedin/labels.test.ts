import { describe, expect, it } from 'vitest';
import { type Words, words } from '@/lib/linkedin/labels';
import { type Said, said } from '@/tests/fixtures/linkedin/words';

type Saying = Exclude<keyof Said, 'in'>;

type Pattern = Exclude<keyof Words, 'ends'>;

/** What each pattern knows. */
const known: Readonly<Record<Pattern, Saying>> = {
  accepts: 'accept',
  isFollowing: 'following',
  unreacted: 'unreacted',
  pending: 'pending',
};

/** What a button may say where each pattern is asked: whatever it says else must not fit. */
const others: Readonly<Record<Pattern, readonly Saying[]>> = {
  accepts: ['ignore', 'pending', 'follow', 'following', 'unreacted', 'reacted'],
  isFollowing: ['follow', 'accept', 'ignore', 'pending'],
  unreacted: ['reacted'],
  pending: ['follow', 'following', 'accept', 'ignore'],
};

const patterns = Object.keys(known) as Pattern[];
const all = patterns.flatMap((name) => said.map((language) => ({ name, language, locale: language.in })));

/** How a label may be written: with either apostrophe, in any capitals, between direction marks. */
const written = (label: string) => [
  label,
  label.replaceAll('’', "'"),
  label.replaceAll("'", '’'),
  ...capitals(label),
  `\u200f${label}\u200e`,
  `\u2067${label}\u2069`,
];

/** Turkish has two letters that share one capital. */
function capitals(label: string): readonly string[] {
  const upper = label.toUpperCase();
  return upper.toLowerCase() === label.toLowerCase() ? [upper] : [];
}

describe('the words of labels', () => {
  it('are those of the 36 languages in which somebody saw them', () => {
    expect(new Set(said.map((language) => language.in)).size).toBe(36);
    expect(said.filter(({ pending }) => pending.length === 0)).toEqual([]);
  });

  it.each(all)('$name are known in $locale', ({ name, language }) => {
    const labels = language[known[name]].flatMap(written);
    // What stands at the beginning of a label alone is of languages without direction marks.
    const marks = name === 'pending' ? /^[\u200f\u2067]/ : /^$/;
    expect(labels.filter((label) => !words[name].test(label.replace(marks, '')))).toEqual([]);
  });

  it.each(all)('$name are nothing else in $locale', ({ name, language }) => {
    const labels = others[name].flatMap((saying) => language[saying]).flatMap(written);
    expect(labels.filter((label) => words[name].test(label))).toEqual([]);
  });

  it.each(patterns)('%s do not remember what they were asked before', (name) => {
    expect(words[name].global || words[name].sticky).toBe(false);
  });

  it.each([
    ['accepts', 'Ignore'],
    ['isFollowing', 'Follow'],
    ['unreacted', 'Like'],
    ['pending', 'Connect'],
  ] as const)('%s fit no name of a member: %s', (name, says) => {
    const members = ['Christopher', 'Kristoffer', 'Christophe', 'Stopford', 'Venter', 'Anu Maity', 'Andrew Tokuda'];
    const labels = members.map((member) => `${says} ${member}`);
    expect(labels.filter((label) => words[name].test(label))).toEqual([]);
  });
});

describe('a button that ends something', () => {
  it.each([
    'Withdraw request',
    'Leave group',
    'Cancel request',
    'Remove your endorsement of tea',
    'Anfrage zurückziehen',
    'Gruppe verlassen',
    'Quitter le groupe',
    'Retirer la demande',
    'Abandonar el grupo',
    'Cancelar solicitud',
    'Sair ou remover',
    'Abbandona il gruppo',
    'Groep verlaten',
    'Opuść grupę',
    'リクエストを取り消す',
    '退出群组',
    'مغادرة المجموعة',
  ])('says so: %s', (label) => expect(label).toMatch(words.ends));

  const beginnings = said.flatMap(({ follow, accept, unreacted }) => [...follow, ...accept, ...unreacted]);
  it.each([...beginnings, 'Join', 'Request to join', 'Beitreten', 'Rejoindre', 'Unirse', '参加', 'Endorse tea'])(
    'is not: %s',
    (label) => expect(label).not.toMatch(words.ends),
  );
});
