// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readNumbers } from '@/lib/linkedin/readings';
import { ember, isRendered, labels, sdui } from '@/tests/fixtures/readings/pages';

function read(path: string, html: string) {
  document.body.innerHTML = html;
  return readNumbers(path, document);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(isRendered);
});

describe('labels of analytics', () => {
  it.each(labels.engagements)('tell engagements as "%s", first or last', (label) => {
    const found = { 'post-impressions': 5756, engagements: 88 };
    expect(
      read(
        '/analytics/creator/content/',
        sdui([
          ['5,756', 'X'],
          ['88', label],
        ]),
      ),
    ).toEqual(found);
    expect(
      read(
        '/analytics/creator/content/',
        ember([
          ['88', label],
          ['5,756', 'X'],
        ]),
      ),
    ).toEqual(found);
  });

  it.each(labels.gained)('tell followers gained as "%s", first or last', (label) => {
    const found = { followers: 3848, 'followers-gained': 12 };
    expect(
      read(
        '/analytics/creator/audience/',
        sdui([
          ['3,848', 'X'],
          ['12', label],
        ]),
      ),
    ).toEqual(found);
    expect(
      read(
        '/analytics/creator/audience/',
        ember([
          ['12', label],
          ['3,848', 'X'],
        ]),
      ),
    ).toEqual(found);
  });

  it.each(labels.searches)('tell search appearances as "%s"', (label) => {
    expect(
      read(
        '/analytics/search-appearances/',
        sdui([
          ['120', 'X'],
          ['31', label],
        ]),
      ),
    ).toEqual({ 'search-appearances': 31 });
  });
});
