import { composeScreen } from './common/inmail';
import { messagingScreen } from './common/messaging';
import { frameDocument } from './common/preload';
import { articleScreen, pulseScreen } from './ember/article';
import { companyScreen } from './ember/company';
import { feedScreen as emberFeed } from './ember/feed';
import { groupScreen, groupSearchScreen, ownGroupsScreen } from './ember/groups';
import { activityScreen, postScreen as emberPost } from './ember/lists';
import { invitationsScreen as emberInvitations, networkScreen as emberNetwork } from './ember/network';
import { profileScreen as emberProfile } from './ember/profile';
import { searchScreen as emberSearch } from './ember/search';
import { emberDocument } from './ember/shell';
import { skillsScreen as emberSkills } from './ember/skills';
import { type Html, html } from './html';
import { EMBER_NUMBERS, SDUI_NUMBERS } from './numbers/screens';
import { findRoute, type Route, type Surface } from './routes';
import { SALES_SCREENS } from './sales/screens';
import { isSales, salesDocument } from './sales/shell';
import { feedScreen } from './sdui/feed';
import { invitationsScreen, networkScreen } from './sdui/network';
import { postScreen } from './sdui/post';
import { profileScreen } from './sdui/profile';
import { searchScreen } from './sdui/search';
import { sduiDocument } from './sdui/shell';
import { skillsScreen } from './sdui/skills';
import type { View } from './view';

type Draw = (view: View, key: string) => Html;

const EMBER: Readonly<Record<Surface, Draw>> = {
  feed: emberFeed,
  post: emberPost,
  profile: emberProfile,
  details: emberSkills,
  activity: activityScreen,
  search: emberSearch,
  network: emberNetwork,
  invitations: emberInvitations,
  messaging: messagingScreen,
  article: articleScreen,
  pulse: pulseScreen,
  compose: composeScreen,
  company: companyScreen,
  group: groupScreen,
  groups: ownGroupsScreen,
  'group-search': groupSearchScreen,
  ...SALES_SCREENS,
  ...EMBER_NUMBERS,
};

const SDUI: Readonly<Record<Surface, Draw>> = {
  ...EMBER,
  feed: feedScreen,
  post: postScreen,
  profile: profileScreen,
  details: skillsScreen,
  search: searchScreen,
  network: networkScreen,
  invitations: invitationsScreen,
  ...SDUI_NUMBERS,
};

/** The part of a page that changes when the member moves on inside the app. */
export function drawScreen(view: View): { html: string; title: string } {
  const route = findRoute(view.url.pathname);
  if (route === undefined) return { html: html`<main><p>This page doesn’t exist</p></main>`.html, title: 'Not found' };
  return { html: drawRoute(view, route).html, title: route.surface };
}

export function drawDocument(view: View): { html: string; status: number } {
  const frame = frameDocument(view);
  if (frame !== undefined) return { html: frame.html, status: 200 };
  const route = findRoute(view.url.pathname);
  const screen = route === undefined ? html`<main><p>This page doesn’t exist</p></main>` : drawRoute(view, route);
  if (isSales(view.url)) return { html: salesDocument(view).html, status: route === undefined ? 404 : 200 };
  const shell = view.app === 'sdui' ? sduiDocument : emberDocument;
  return { html: shell(view, screen, route?.surface ?? 'Not found').html, status: route === undefined ? 404 : 200 };
}

function drawRoute(view: View, { surface, key }: Route): Html {
  const screens = view.app === 'sdui' ? SDUI : EMBER;
  return screens[surface](view, key);
}
