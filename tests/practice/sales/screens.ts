import type { Html } from '@/tests/practice/html';
import type { SalesSurface } from '@/tests/practice/routes';
import type { View } from '@/tests/practice/view';
import { accountScreen, accountsScreen } from './accounts';
import { leadScreen } from './lead';
import { leadsScreen, listScreen } from './leads';

export const SALES_SCREENS: Readonly<Record<SalesSurface, (view: View, key: string) => Html>> = {
  'sales-leads': leadsScreen,
  'sales-list': listScreen,
  'sales-accounts': accountsScreen,
  'sales-lead': leadScreen,
  'sales-company': accountScreen,
};
