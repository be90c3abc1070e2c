// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLead } from '@/lib/linkedin/lead';
import { readSalesRoute, salesActs, salesReads } from '@/lib/linkedin/sales';
import { readSsi } from '@/lib/linkedin/ssi';
import { reactions } from '@/lib/sensing/reactions';
import { readSalesFacts, salesDecisions } from '@/lib/sensing/sales-decisions';
import { findSalesPart, provideSalesPart } from '@/lib/sensing/sales-part';
import { switches } from '@/lib/sensing/switch';
import { findTopPart, provideTopPart, type TopPart } from '@/lib/sensing/top-part';
import { createVisits } from '@/lib/sensing/visits';
import { openPage } from './open-page';

const world = globalThis as { fourPillarsTop?: unknown; fourPillarsSales?: unknown };

afterEach(() => {
  world.fourPillarsTop = undefined;
  world.fourPillarsSales = undefined;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the part of the top frame', () => {
  it('is there once its script has run, and nowhere else', () => {
    expect(findTopPart()).toBeUndefined();
    const part: TopPart = { createVisits, ...switches, ...reactions };
    provideTopPart(part);
    expect(findTopPart()).toBe(part);
  });
});

describe('the part of Sales Navigator', () => {
  const part = {
    acts: salesActs,
    reads: salesReads,
    decisions: salesDecisions,
    readRoute: readSalesRoute,
    readFacts: readSalesFacts,
  };
  const lead = '<main><div><h1 data-anonymize="person-name">Mira</h1><span>· 3rd</span></div></main>';

  function told(path: string, html = lead): readonly unknown[] {
    const page = openPage(path, html);
    page.visits.arrived('load', 0);
    page.wait(6_000);
    return page.told;
  }
  const provide = () => provideSalesPart({ ...part, readLead, readSsi });
  beforeEach(() => expect(findSalesPart()).toBeUndefined());

  it.each([
    ['/sales/lead/ACwAAB,NAME_SEARCH,x', { kind: 'lead-view', target: 'acwaab', degree: 3 }],
    ['/sales/company/1234', { kind: 'account-view', target: '1234' }],
    ['/sales/search/people?query=(keywords:tea)', { kind: 'lead-search', target: 'query=(keywords:tea)' }],
  ])('makes %s count, and without it nothing does', (path, seen) => {
    expect(told(path)).toEqual([]);
    provide();
    expect(told(path)).toEqual([{ ...seen, confidence: 'likely' }]);
  });

  it('waits for the name of a lead', () => {
    provide();
    expect(told('/sales/lead/ACwAAB,NAME_SEARCH,x', '<main>Loading</main>')).toEqual([]);
  });
});

describe('a number on a page', () => {
  const numbers = (...shown: readonly number[]) => {
    const list = [...shown];
    provideSalesPart({
      acts: salesActs,
      reads: salesReads,
      decisions: salesDecisions,
      readRoute: readSalesRoute,
      readFacts: readSalesFacts,
      readLead,
      readSsi: () => [['ssi.total', list.length > 1 ? list.shift() : list[0]]],
    });
    const page = openPage('/sales/ssi', '<main></main>');
    page.visits.arrived('load', 0);
    page.wait(40_000);
    return page.told;
  };

  it('is taken once, when it has stood still', () => {
    expect(numbers(60)).toEqual([{ metric: 'ssi.total', value: 60 }]);
  });

  it('is that of today, not that of last time or one on the way to it', () => {
    expect(numbers(50, 50, 50, 10, 30, 60)).toEqual([{ metric: 'ssi.total', value: 60 }]);
  });

  it('is not taken as long as it changes', () => {
    expect(numbers(...Array.from({ length: 40 }, (_, index) => index))).toEqual([]);
  });
});
