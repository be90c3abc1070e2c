// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readRoute } from '@/lib/linkedin/routes';
import { chosenRows, readSalesRoute } from '@/lib/linkedin/sales';

const read = (path: string) => readRoute(`https://www.linkedin.com/sales/${path}`, readSalesRoute);

describe('a lead search', () => {
  const search = (query: string, more = '') => read(`search/people?query=${encodeURIComponent(query)}${more}`);
  const tea = search('(keywords:tea)');

  it.each([
    ['another session id', '(keywords:tea)', '&sessionId=b%3D%3D'],
    ['another page', '(keywords:tea)', '&page=4'],
    ['all filters in view', '(keywords:tea)', '&viewAllFilters=true'],
    ['a tracker', '(keywords:tea)', '&_ntb=a&lipi=b'],
    ['a memory of itself', '(recentSearchParam:(id:1,doLogHistory:true),keywords:tea)', ''],
    ['another memory of itself', '(recentSearchParam:(doLogHistory:true,id:2),keywords:tea)', '&page=2'],
    ['other capitals', '(keywords:TEA)', ''],
  ])('is the same with %s', (_, query, more) => {
    expect(search(query, more)).toEqual(tea);
  });

  it.each([
    ['other words', '(keywords:coffee)'],
    ['a filter', '(filters:List((type:TITLE,values:List((id:8)))))'],
    ['another value of a filter', '(filters:List((type:TITLE,values:List((id:9)))))'],
    ['a filter more', '(filters:List((type:REGION,values:List((id:1)))),keywords:tea)'],
  ])('is another with %s', (_, query) => {
    expect(search(query).page).toBe('lead-search');
    expect(search(query)).not.toEqual(tea);
  });

  it('tells two values of a filter apart', () => {
    const keys = [8, 9].map((id) => search(`(filters:List((type:TITLE,values:List((id:${id})))))`).key);
    expect(new Set(keys).size).toBe(2);
  });

  it.each([
    ['nothing at all', '()', ''],
    ['no words and filters', '(spellCorrectionEnabled:true)', '&sessionId=a'],
    ['a memory alone', '(recentSearchParam:(id:1,doLogHistory:true))', ''],
    ['a memory and nothing else', '(recentSearchParam:(doLogHistory:true),spellCorrectionEnabled:true)', ''],
    ['a list of leads', '(filters:List((type:LEAD_LIST,values:List((id:71)))))', ''],
    ['a list of accounts', '(filters:List((type:ACCOUNT_LIST,values:List((id:71)))))', ''],
    ['a saved search', '(keywords:tea)', '&savedSearchId=50'],
    ['a view that LinkedIn makes', '(recentSearchParam:(doLogHistory:false),keywords:tea)', ''],
  ])('is none with %s', (_, query, more) => {
    expect(search(query, more).page).toBe('other');
  });
});

describe('a lead or an account', () => {
  it.each([
    ['lead/ACwAAB_c-d,NAME_SEARCH,x1', 'lead-view'],
    ['lead/ACwAAB_c-d,OUT_OF_NETWORK,zz', 'lead-view'],
    ['people/ACwAAB_c-d', 'lead-view'],
    ['lead/ACwAAB_c-d/?_ntb=x', 'lead-view'],
  ])('is the same wherever it was found: %s', (path, page) => {
    expect(read(path)).toEqual({ page, key: 'acwaab_c-d' });
  });

  it('is another account under another number', () => {
    expect([read('company/1234'), read('company/1235')].map(({ key }) => key)).toEqual(['1234', '1235']);
  });
});

describe('rows that are chosen for a bulk action', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <input type="checkbox" checked id="all">
      <ol><li><input type="checkbox" checked></li><li><input type="checkbox"></li></ol>
      <table><tr><td><input type="checkbox" checked></td></tr></table>
      <div role="row"><input type="checkbox" checked></div>`;
  });

  it('are those that are ticked, in lists and tables, without the one that ticks all', () => {
    const rows = [...document.querySelectorAll(chosenRows)];
    expect(rows).toHaveLength(3);
    expect(rows.map(({ id }) => id)).not.toContain('all');
  });
});
