// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SalesAct, salesActs } from '@/lib/linkedin/sales';
import { type Circumstances, type Deed, decide } from '@/lib/sensing/decide';
import { readSalesFacts, salesDecisions } from '@/lib/sensing/sales-decisions';
import { findSalesPart, provideSalesPart, type SalesFacts, type SalesPart } from '@/lib/sensing/sales-part';

const about = (facts: Partial<SalesFacts>) => ({ input: facts }) as unknown as Circumstances; // Only what is looked at.

interface Case {
  readonly name: string;
  readonly act: SalesAct;
  readonly facts?: Partial<SalesFacts>;
  readonly path?: string;
  readonly deed: Deed | undefined;
}

const list = 'lead-save:list';

const cases: readonly Case[] = [
  { name: 'a lead is saved', act: 'lead-save', deed: { kind: 'lead-save' } },
  {
    name: 'three are saved at once',
    act: 'lead-save:bulk',
    facts: { chosen: 3 },
    deed: { kind: 'lead-save', times: 3 },
  },
  { name: 'one when nobody told how many', act: 'lead-save:bulk', deed: { kind: 'lead-save', times: 1 } },
  { name: 'one is not saved any more', act: 'lead-save:undo', facts: { isFirstChoice: true }, deed: undefined },
  { name: 'an account is saved', act: 'account-save', deed: { kind: 'account-save' } },
  { name: 'one is not saved any more', act: 'account-save:undo', deed: undefined },
  { name: 'its first list saves it', act: list, facts: { isFirstChoice: true }, deed: { kind: 'lead-save' } },
  { name: 'another list does not', act: list, facts: { isFirstChoice: false }, deed: undefined },
  {
    name: 'the first list of an account',
    act: list,
    facts: { isFirstChoice: true },
    path: '/sales/company/1234',
    deed: { kind: 'account-save' },
  },
  {
    name: 'the first list of an account in a search',
    act: list,
    facts: { isFirstChoice: true },
    path: '/sales/search/company?query=()',
    deed: { kind: 'account-save' },
  },
];

describe('in Sales Navigator', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
    history.replaceState(null, '', '/sales/search/people');
  });
  afterEach(() => {
    delete (globalThis as { fourPillarsSales?: SalesPart }).fourPillarsSales;
  });

  it.each(cases)('$act: $name', ({ act, facts = {}, path = '/sales/lead/A,B,C', deed }) => {
    history.replaceState(null, '', path);
    expect(salesDecisions[act](about(facts))).toEqual(deed);
  });

  it('every act has a decision, apart from those that are known everywhere', () => {
    const own = Object.values(salesActs).filter((act) => act !== 'invite' && act !== 'message');
    expect(Object.keys(salesDecisions).sort()).toEqual([...new Set(own)].sort());
  });

  it('acts come to nothing where the part of Sales Navigator is not there', () => {
    expect(findSalesPart()).toBeUndefined();
    expect(decide('lead-save', about({}))).toBeUndefined();
    provideSalesPart({ decisions: salesDecisions } as unknown as SalesPart); // Only what is looked at.
    expect(decide('lead-save', about({}))).toEqual({ kind: 'lead-save' });
    expect(decide('invite-withdrawn', about({}))).toEqual({ kind: 'invite-withdrawn' });
  });
});

describe('what a save tells', () => {
  const facts = (html: string) => {
    document.body.innerHTML = html;
    return readSalesFacts(document.querySelector('#here') as Element);
  };

  it('is how many rows are chosen', () => {
    const row = (mark: string) => `<li><input type="checkbox" ${mark}></li>`;
    const html = `<ol>${row('checked')}${row('')}${row('checked')}</ol><button id="here">Save</button>`;
    expect(facts(html)).toEqual({ chosen: 2, isFirstChoice: false });
  });

  it.each([
    [
      'no list is chosen yet',
      '<div role="menu"><i role="menuitemcheckbox" aria-checked="false" id="here"></i></div>',
      true,
    ],
    ['a list is chosen', '<div role="menu"><i aria-checked="true"></i><i role="menuitem" id="here"></i></div>', false],
    ['it is chosen itself', '<div role="menu"><i role="menuitem" aria-checked="true" id="here"></i></div>', false],
    ['it is a list without a role', '<ul><li><button id="here"></button></li></ul>', true],
    ['it is in no menu', '<div><button id="here"></button></div>', false],
  ])('is whether the first list is chosen: %s', (_, html, isFirstChoice) => {
    expect(facts(html).isFirstChoice).toBe(isFirstChoice);
  });
});
