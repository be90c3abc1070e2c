// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type PageKind, pageKinds } from '@/lib/domain/page-kind';
import { isInviting, pageOf } from '@/lib/linkedin/pages';
import { countedPages } from '@/tests/fixtures/linkedin/addresses';

const samples: Readonly<Record<PageKind, readonly string[]>> = {
  feed: ['/', '/feed', '/feed/', '/preload/', '/preload/feed/'],
  profile: countedPages['profile-view'],
  invite: ['/preload/custom-invite/?vanityName=mira', '/preload/search-custom-invite/?vanityName=mira'],
  search: [...countedPages['people-search'], ...countedPages['lead-search'], '/search/results/all/?keywords=tea'],
  messaging: ['/messaging', '/messaging/', '/messaging/thread/2-abc=/', '/preload/messaging/'],
  ssi: ['/sales/ssi', '/sales/ssi/'],
  analytics: ['/analytics/profile-views/', '/analytics/creator/content/', '/me/profile-views/'],
  other: [
    '/mynetwork/',
    '/feed/update/urn:li:activity:71/',
    '/in/me/',
    '/in/mira/details/skills/',
    '/company/example/',
    '/company/1234/admin/analytics/updates/',
    '/sales/lead/ACwAAB_c-d,NAME_SEARCH,x1yZ',
    '/preload/sharebox/',
    '/jobs/',
  ],
};

describe('a page', () => {
  it.each(pageKinds)('for %s is known by its path, and no other is taken for it', (kind) => {
    const isTaken = (address: string) => pageOf(new URL(address, 'https://www.linkedin.com').pathname) === kind;
    for (const other of pageKinds) {
      expect(samples[other].filter((address) => isTaken(address) !== (other === kind))).toEqual([]);
    }
  });
});

describe('the dialog of an invitation', () => {
  const dialog = '<div role="dialog" class="send-invite"><h2 id="send-invite-modal">Add a note?</h2></div>';
  beforeEach(() => {
    document.body.innerHTML = '<div id="interop-outlet"></div>';
  });

  it('is not found on a page without it', () => {
    document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    expect(isInviting(document)).toBe(false);
  });

  it('is found in the page of the classic build', () => {
    document.body.innerHTML = dialog;
    expect(isInviting(document)).toBe(true);
  });

  it('is found in the shadow root of the 2026 build', () => {
    const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = dialog;
    expect(isInviting(document)).toBe(true);
  });
});
