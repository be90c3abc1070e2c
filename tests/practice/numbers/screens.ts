import type { Html } from '@/tests/practice/html';
import type { View } from '@/tests/practice/view';
import { emberConnections, sduiConnections } from './connections';
import { pageAnalyticsScreen, postSummaryScreen, topPostsScreen } from './ember-decoys';
import { emberDashboard, emberReport } from './ember-reports';
import { sduiDashboard, sduiReport } from './sdui-reports';
import { ssiScreen } from './ssi';
import type { NumberSurface } from './surfaces';

type Draw = (view: View, key: string) => Html;

export const EMBER_NUMBERS: Readonly<Record<NumberSurface, Draw>> = {
  connections: emberConnections,
  dashboard: emberDashboard,
  content: emberReport('content'),
  audience: emberReport('audience'),
  'profile-views': emberReport('profile-views'),
  'search-appearances': emberReport('search-appearances'),
  'top-posts': topPostsScreen,
  'post-summary': postSummaryScreen,
  'page-analytics': pageAnalyticsScreen,
  ssi: ssiScreen,
};

export const SDUI_NUMBERS: Readonly<Record<NumberSurface, Draw>> = {
  ...EMBER_NUMBERS,
  connections: sduiConnections,
  dashboard: sduiDashboard,
  content: sduiReport('content'),
  audience: sduiReport('audience'),
  'profile-views': sduiReport('profile-views'),
  'search-appearances': sduiReport('search-appearances'),
};
