import { expect, it } from 'vitest';
import { accountNames, type Here } from '@/lib/domain/backup/account-names';
import { type Backup, emptyBackup } from '@/lib/domain/backup/backup';

const ann = 'a'.repeat(16);
const bob = 'b'.repeat(16);

const of = (...accounts: readonly string[]): Backup => ({
  ...emptyBackup,
  accounts: Object.fromEntries(accounts.map((account) => [account, {}])),
});

interface Case {
  readonly file: Backup;
  readonly here: Here;
  /** What they are called; of those that keep their names, nothing. */
  readonly names?: Readonly<Record<string, string>>;
}

const known = of('default');
const nobody: Here = { backup: of() };

const cases: Readonly<Record<string, Case>> = {
  'a lone account joins a browser that has seen nobody': { file: of(ann), here: nobody, names: { [ann]: 'default' } },
  'a lone account joins what was counted before anybody was seen': {
    file: of(ann),
    here: { backup: known },
    names: { [ann]: 'default' },
  },
  'the first member here is `default` here': {
    file: of('default', ann),
    here: { first: ann, backup: known },
    names: { [ann]: 'default' },
  },
  'somebody else than the first member here stays apart': { file: of(bob), here: { first: ann, backup: known } },
  'two accounts stay two where nobody was seen': { file: of('default', bob), here: nobody },
  'two further accounts stay two where nobody was seen': { file: of(ann, bob), here: { backup: known } },
  'a lone account stays apart where two are known': { file: of(ann), here: { backup: of('default', bob) } },
  '`default` is called so everywhere': { file: known, here: nobody },
  'an empty file names nobody': { file: of(), here: { backup: known } },
};

it.each(Object.entries(cases))('%s', (_, { file, here, names = {} }) => {
  expect(accountNames(file, here)).toEqual(names);
});

it('an account of which a file has rows alone is one of its accounts', () => {
  const tally = {
    account: ann,
    day: '2026-05-20',
    counts: {},
    outside: 0,
    notes: 0,
    threads: 0,
    restored: true,
  } as const;
  expect(accountNames({ ...emptyBackup, tallies: [tally] }, { backup: emptyBackup })).toEqual({ [ann]: 'default' });
  expect(accountNames({ ...of(bob), tallies: [tally] }, { backup: emptyBackup })).toEqual({});
});
