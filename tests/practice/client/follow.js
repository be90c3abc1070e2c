// @ts-nocheck: plain script of a page, tried in the browser by self-check.ts
import { closeMenus } from './menus.js';
import { piece, serverRequest, write } from './net.js';
import { closeModals, modalOutlet, page, writeWords } from './page.js';
import { toast } from './toast.js';
import { controls, factsOf, handle, mount } from './wire.js';

handle('click', 'follow', async (_element, facts, event) => {
  event.preventDefault();
  closeMenus();
  if (facts.company !== undefined && facts.following && facts.where === 'top')
    return mount(modalOutlet(), await piece('unfollow-dialog', { company: facts.company }), 'replace');
  await setFollowing(facts, !facts.following);
});

handle('click', 'unfollow-company', async (_element, { company }) => {
  const [button] = controls('follow', { company });
  closeModals();
  await setFollowing(factsOf(button), false);
});

/** Feed and lists show it at once and take it back when the site refuses; the top of a page waits for the answer. */
async function setFollowing(facts, following) {
  const early = facts.where !== 'top';
  if (early) paint(facts, following);
  const { slug, company } = facts;
  const answer = await write(followUrl(facts), {
    ...(company === undefined ? { slug } : { company }),
    following: String(following),
  });
  if (answer.ok) return paint(facts, following);
  if (early) paint(facts, !following);
  toast(page.words.failed, 'error');
}

function followUrl({ company, where, urn }) {
  if (page.app === 'ember' || company !== undefined)
    return `/voyager/api/feed/dash/followingStates/${encodeURIComponent(`urn:li:fsd_followingState:${urn}`)}`;
  return serverRequest(
    where === 'feed'
      ? 'com.linkedin.sdui.requests.feed.updateFollowState'
      : 'com.linkedin.sdui.requests.mynetwork.addaUpdateFollowState',
  );
}

/** Every control of this person or company shows the same. */
function paint({ urn }, following) {
  for (const element of controls('follow', { urn })) {
    const facts = factsOf(element);
    facts.following = following;
    show(element, facts, following);
  }
}

/** Where both states are on the page, the other one comes to light. */
function show(element, { nameOn, nameOff, textOn, textOff, twin }, following) {
  if (twin !== undefined) {
    element.parentElement.hidden = (twin === 'following') !== following;
    return;
  }
  const key = element.getAttribute('componentkey');
  if (key?.startsWith('FollowButton'))
    element.setAttribute('componentkey', key.replace(/_\w+$/, following ? '_following' : '_follow'));
  if (element.hasAttribute('aria-label')) element.setAttribute('aria-label', following ? nameOn : nameOff);
  writeWords(element, following ? textOn : textOff);
}
