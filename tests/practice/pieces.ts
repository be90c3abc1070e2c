import { hoverCard } from './common/hover-card';
import { messageBubble } from './common/inmail';
import { inviteDialog, inviteNoteDialog } from './common/invite-dialog';
import { withdrawModal } from './ember/network';
import { connectButton, pendingButton } from './ember/person-buttons';
import { type Html, html } from './html';
import { NETWORK_PIECES } from './network-pieces';
import { POST_PIECES } from './post-pieces';
import { SALES_PIECES } from './sales/pieces';
import { withdrawDialog } from './sdui/network';
import { pendingLink, quickConnect } from './sdui/person-row';
import { moreMenu } from './sdui/profile-actions';
import type { View } from './view';
import { findPerson } from './world';
import type { Person } from './world-types';

type Facts = Readonly<Record<string, string>>;
type Draw = (view: View, facts: Facts) => Html;

/** Parts that a page mounts only when somebody asks for them: menus, editors, dialogs, bubbles. */
const PIECES: Readonly<Record<string, Draw>> = {
  ...POST_PIECES,
  ...NETWORK_PIECES,
  ...SALES_PIECES,
  'more-menu': (view, { slug }) => moreMenu(view, personOf(view, slug)),
  invite: (view, { slug }) => inviteDialog(view, personOf(view, slug)),
  'invite-note': (view, { slug }) => inviteNoteDialog(view, personOf(view, slug)),
  'withdraw-dialog': (view, { slug }) =>
    (view.app === 'sdui' ? withdrawDialog : withdrawModal)(view, personOf(view, slug)),
  pending: (view, { slug }) => (view.app === 'sdui' ? pendingLink : pendingButton)(view, personOf(view, slug)),
  connect: (view, { slug }) =>
    view.app === 'sdui'
      ? quickConnect(view, { ...personOf(view, slug), relation: 'withdrawn' })
      : connectButton(view, { ...personOf(view, slug), relation: 'open' }, 'dialog'),
  overlay: (view, { person }) => messageBubble(view, personOf(view, person)),
  'hover-card': (view, { slug }) => hoverCard(view, personOf(view, slug)),
  typeahead: (view) =>
    html`<ul>${view.world.people.slice(0, 4).map(({ name }) => html`<li role="option">${name}</li>`)}</ul>`,
};

export function drawPiece(view: View, name: string, facts: Facts): Html {
  const draw = PIECES[name];
  if (draw === undefined) throw new Error(`no piece is called ${name}`);
  return draw(view, facts);
}

function personOf(view: View, slug: string | undefined): Person {
  return findPerson(view.world, slug ?? '') ?? view.world.self;
}
