// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { closeMenus, openMenu } from './menus.js';
import { piece, serverRequest, write } from './net.js';
import { page } from './page.js';
import { toast } from './toast.js';
import { handle, mount } from './wire.js';

const HOVER_MS = 500;

handle('click', 'more-menu', (element, facts) => openMenu(element, 'more-menu', facts));

/** The classic overflow menu is on the page all the time, only hidden. */
handle('click', 'dropdown', (element) => {
  const menu = element.nextElementSibling;
  const opens = element.getAttribute('aria-expanded') === 'false';
  element.setAttribute('aria-expanded', String(opens));
  menu.setAttribute('aria-hidden', String(!opens));
});

handle('click', 'follow', async (element, facts) => {
  closeMenus();
  const following = facts.following !== true;
  const { slug, where } = facts;
  const id =
    where === 'feed'
      ? 'com.linkedin.sdui.requests.feed.updateFollowState'
      : 'com.linkedin.sdui.requests.mynetwork.addaUpdateFollowState';
  const url =
    page.app === 'sdui'
      ? serverRequest(id)
      : `/voyager/api/feed/dash/followingStates/${encodeURIComponent(`urn:li:fsd_followingState:urn:li:member:${slug.replaceAll(/\D/g, '')}`)}`;
  const answer = await write(url, { slug, following: String(following) });
  if (!answer.ok) return toast(page.words.failed, 'error');
  facts.following = following;
  showFollowing(element, following);
});

function showFollowing(element, following) {
  const key = element.getAttribute('componentkey');
  if (key !== null) element.setAttribute('componentkey', key.replace(/_\w+$/, following ? '_following' : '_follow'));
  if (!element.matches('button')) return;
  const name = element.getAttribute('aria-label').replace(/^(?:Following, click to unfollow|Follow) /, '');
  element.setAttribute('aria-label', following ? `Following, click to unfollow ${name}` : `Follow ${name}`);
  (element.querySelector('span') ?? element).textContent = following ? 'Following' : 'Follow';
}

handle('click', 'invitation-answer', async (element, { slug, answer }) => {
  const url =
    page.app === 'sdui'
      ? serverRequest('com.linkedin.sdui.requests.mynetwork.addaInvitationAction')
      : `/voyager/api/voyagerRelationshipsDashInvitations/urn%3Ali%3Afsd_invitation%3A7?action=${answer}`;
  const done = await write(url, { slug, answer });
  if (!done.ok) return toast(page.words.failed, 'error');
  const row = element.closest('[role=listitem], .invitation-card');
  if (row !== null) row.remove();
  else
    for (const button of element.closest('div[class]').parentElement.querySelectorAll('button[aria-label]'))
      button.disabled = true;
});

handle('click', 'endorse', async (element, { slug, skill, fsdId }) => {
  const url =
    page.app === 'sdui'
      ? serverRequest('com.linkedin.sdui.requests.profile.endorseSkill')
      : `/voyager/api/identity/profiles/${fsdId}/normEndorsements`;
  const answer = await write(url, { slug, skill });
  if (answer.ok) element.querySelector('span').textContent = 'Endorsed';
  else toast(page.words.failed, 'error');
});

/** Resting on a name shows a card; no page is opened. */
let resting;
document.addEventListener('pointerover', (event) => {
  clearTimeout(resting);
  const link = event
    .composedPath()
    .find((node) => node instanceof HTMLAnchorElement && /\/in\/[^/]+\/?$/.test(node.pathname));
  if (link === undefined) return document.querySelector('[data-practice-hover]:not(:hover)')?.remove();
  resting = setTimeout(() => showCard(link), HOVER_MS);
});

async function showCard(link) {
  const html = await piece('hover-card', { slug: link.pathname.split('/')[2] });
  document.querySelector('[data-practice-hover]')?.remove();
  if (!link.isConnected || !link.matches(':hover')) return;
  const card = mount(document.querySelector('#artdeco-hoverable-outlet') ?? document.body, html);
  const box = link.getBoundingClientRect();
  Object.assign(card.style, {
    position: 'fixed',
    left: `${box.left}px`,
    top: `${Math.min(box.bottom + 6, innerHeight - 180)}px`,
  });
}
