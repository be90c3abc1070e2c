import { chosenRows, type SalesAct } from '@/lib/linkedin/sales';
import type { Decide } from './decide';
import { closest, find } from './dom';
import type { SalesFacts } from './sales-part';

/** What acts in Sales Navigator come to. */
export const salesDecisions: Readonly<Record<SalesAct, Decide>> = {
  'lead-save': () => ({ kind: 'lead-save' }),
  'lead-save:bulk': ({ input }) => ({ kind: 'lead-save', times: input.chosen ?? 1 }),
  'lead-save:undo': () => undefined,
  'account-save': () => ({ kind: 'account-save' }),
  'account-save:undo': () => undefined,
  'lead-save:list': ({ input }) =>
    input.isFirstChoice ? { kind: isOfAccounts() ? 'account-save' : 'lead-save' } : undefined,
};

/** What the page said at the moment of an input, before it changed. */
export function readSalesFacts(element: Element): SalesFacts {
  const menu = closest(element, '[role=menu],ul');
  return {
    chosen: document.querySelectorAll(chosenRows).length,
    isFirstChoice: !!menu && !find(menu, '[aria-checked=true]'),
  };
}

function isOfAccounts(): boolean {
  return /^\/sales\/(search\/)?company/.test(location.pathname);
}
