import { messagingScreen } from './common/messaging';
import { frameDocument } from './common/preload';
import { articleScreen } from './ember/article';
import { feedScreen as emberFeed } from './ember/feed';
import { activityScreen, postScreen as emberPost } from './ember/lists';
import { invitationsScreen as emberInvitations, networkScreen as emberNetwork } from './ember/network';
import { detailsScreen as emberDetails, profileScreen as emberProfile } from './ember/profile';
import { searchScreen as emberSearch } from './ember/search';
import { emberDocument } from './ember/shell';
import { type Html, html } from './html';
import { findRoute, type Route, type Surface } from './routes';
import { feedScreen } from './sdui/feed';
import { invitationsScreen, networkScreen } from './sdui/network';
import { postScreen } from './sdui/post';
import { detailsScreen, profileScreen } from './sdui/profile';
import { searchScreen } from './sdui/search';
import { sduiDocument } from './sdui/shell';
import type { View } from './view';

type Draw = (view: View, key: string) => Html;

const EMBER: Readonly<Record<Surface, Draw>> = {
  feed: emberFeed,
  post: emberPost,
  profile: emberProfile,
  details: emberDetails,
  activity: activityScreen,
  search: emberSearch,
  network: emberNetwork,
  invitations: emberInvitations,
  messaging: messagingScreen,
  article: articleScreen,
};

const SDUI: Readonly<Record<Surface, Draw>> = {
  ...EMBER,
  feed: feedScreen,
  post: postScreen,
  profile: profileScreen,
  details: detailsScreen,
  search: searchScreen,
  network: networkScreen,
  invitations: invitationsScreen,
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
  const shell = view.app === 'sdui' ? sduiDocument : emberDocument;
  return { html: shell(view, screen, route?.surface ?? 'Not found').html, status: route === undefined ? 404 : 200 };
}

function drawRoute(view: View, { surface, key }: Route): Html {
  const screens = view.app === 'sdui' ? SDUI : EMBER;
  return screens[surface](view, key);
}
