import { describe, expect, it } from 'vitest';
import { createSite } from '@/tests/practice/backend/site';
import { drawDocument } from '@/tests/practice/documents';
import { BUILDS } from '@/tests/practice/preferences';
import { appOf, findRoute } from '@/tests/practice/routes';
import type { Build } from '@/tests/practice/types';
import { createView } from '@/tests/practice/view';
import { personOf } from '@/tests/practice/world';

/** A page as the server sends it. */
function draw(build: Build, path: string): string {
  const site = createSite({ build, seed: 'looks' });
  const app = appOf(findRoute(path)?.surface, build);
  const url = new URL(path, 'https://www.linkedin.com');
  return drawDocument(createView(site.world(), site.preferences(), { url, app })).html;
}

const profile = (build: Build): string => {
  const { world } = createSite({ build, seed: 'looks' });
  return draw(build, `/in/${personOf(world(), 2).slug}/`);
};

const marks: Readonly<Record<Build, readonly string[]>> = {
  ember: ['class="feed-shared-update-v2', 'data-urn="urn:li:activity:', 'react-button__trigger'],
  'dvn-2025': [
    'data-view-name="feed-full-update"',
    'data-view-name="reaction-button"',
    'data-view-name="feed-comment-button"',
    'use href="#comment-small"',
  ],
  sdui: [
    'svg id="thumbs-up-outline-small"',
    'FeedType_MAIN_FEED_RELEVANCE',
    'href="https://www.linkedin.com/preload/sharebox/"',
  ],
  'sdui-2026-07': [
    'data-dynamic-icon-loading',
    'aria-label="Send"',
    'aria-label="Repost"',
    'componentkey="FollowButtonurn:li:fsd_followingState:urn:li:member:',
  ],
  'sdui-2026-10': ['svg id="thumbs-up-outline-small"', 'href="https://www.linkedin.com/sharing/compose"'],
};

describe('a build', () => {
  it.each(BUILDS)('has marks of its own in the feed: %s', (build) => {
    const page = draw(build, '/feed/');
    expect(marks[build].filter((mark) => !page.includes(mark))).toEqual([]);
  });

  it('shows data-view-names on posts in the first React build only', () => {
    const named = BUILDS.filter((build) => draw(build, '/feed/').includes('data-view-name="reaction-button"'));
    expect(named).toEqual(['dvn-2025']);
  });

  it('has icons without ids where they load later', () => {
    expect(draw('sdui-2026-07', '/feed/')).not.toMatch(/id="(?:thumbs-up|comment-small|repost|send|overflow|chevron)/);
  });

  it('says what a connect button is in its key, but not in the first React build', () => {
    const keyed = BUILDS.filter((build) =>
      /ConnectButtonstate:invitation:urn:li:member:\d+_connect/.test(profile(build)),
    );
    expect(keyed).toEqual(['sdui', 'sdui-2026-07', 'sdui-2026-10']);
  });

  it('has its share box open where its address is opened', () => {
    expect(draw('sdui-2026-10', '/sharing/compose')).toContain('<dialog open aria-labelledby="dialog-header"');
    expect(draw('sdui', '/feed/')).not.toContain('<dialog open');
  });

  it('keeps classic surfaces in the classic app', () => {
    for (const build of BUILDS) expect(draw(build, '/messaging/')).toContain('class="ember-application');
  });
});
