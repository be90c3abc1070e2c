// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { openMenu } from './menus.js';
import { piece, serverRequest, write } from './net.js';
import { page, writeWords } from './page.js';
import { toast } from './toast.js';
import { controls, factsOf, handle, mount } from './wire.js';

const HOVER_MS = 500;

handle('click', 'more-menu', (element, facts) => openMenu(element, 'more-menu', facts));

/** The classic overflow menu is on the page all the time, only hidden. */
handle('click', 'dropdown', (element) => {
  const menu = element.nextElementSibling;
  const opens = element.getAttribute('aria-expanded') === 'false';
  element.setAttribute('aria-expanded', String(opens));
  menu.setAttribute('aria-hidden', String(!opens));
});

/** A choice in it closes it. */
document.addEventListener('click', (event) => {
  const item = event.composedPath().find((node) => node instanceof Element && node.matches('.artdeco-dropdown__item'));
  const menu = item?.closest('.artdeco-dropdown__content[aria-hidden=false]');
  const [trigger] = controls('dropdown').filter((each) => each.nextElementSibling === menu);
  if (trigger === undefined) return;
  trigger.setAttribute('aria-expanded', 'false');
  menu.setAttribute('aria-hidden', 'true');
});

/** People and pages ask by the same card, and are answered by the same request. */
handle('click', 'invitation-answer', async (_element, facts, event) => {
  event.preventDefault();
  const { slug, invitation, answer } = facts;
  const id = invitation ?? `7${slug.replaceAll(/\D/g, '')}`;
  const url =
    page.app === 'sdui'
      ? serverRequest('com.linkedin.sdui.requests.mynetwork.addaInvitationAction')
      : `/voyager/api/voyagerRelationshipsDashInvitations/urn%3Ali%3Afsd_invitation%3A${id}?action=${answer}`;
  const done = await write(url, facts);
  if (!done.ok) return toast(page.words.failed, 'error');
  const wanted = invitation === undefined ? { slug } : { invitation };
  for (const buttons of controls('invitation-buttons', wanted))
    mount(buttons, await piece('invitation-outcome', facts), 'instead');
  if (slug !== undefined) await redrawActions(slug);
});

async function redrawActions(slug) {
  for (const row of controls('action-row', { slug }))
    mount(row, await piece('profile-actions', factsOf(row)), 'instead');
}

/** Giving and taking back are one request in the 2026 build. */
handle('click', 'endorse', async (_element, facts) => {
  const { slug, skill, fsdId } = facts;
  const endorsed = !facts.endorsed;
  const classic = `/voyager/api/identity/profiles/${fsdId}/normEndorsements`;
  const intent = { slug, skill, endorsed: String(endorsed) };
  const answer =
    page.app === 'sdui'
      ? await write(serverRequest('com.linkedin.sdui.requests.profile.endorseSkill'), intent)
      : await write(endorsed ? classic : `${classic}/7`, intent, endorsed ? 'POST' : 'DELETE');
  if (!answer.ok) return toast(page.words.failed, 'error');
  for (const button of controls('endorse', { slug, skill })) showEndorsed(button, endorsed);
});

function showEndorsed(button, endorsed) {
  const facts = factsOf(button);
  facts.endorsed = endorsed;
  button.setAttribute('aria-label', endorsed ? facts.nameOn : facts.nameOff);
  writeWords(button, endorsed ? facts.textOn : facts.textOff);
}

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
