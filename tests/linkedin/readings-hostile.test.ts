// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readNumbers } from '@/lib/linkedin/readings';
import { classicRail, connectionsPage, edit, isRendered, link, main } from '@/tests/fixtures/readings/pages';

function read(path: string, html: string) {
  document.body.innerHTML = html;
  return readNumbers(path, document);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(isRendered);
});

describe('a page that is out of the ordinary', () => {
  const paths = [
    '/feed/',
    '/in/mira-example/',
    '/mynetwork/',
    connectionsPage,
    '/dashboard/',
    '/analytics/creator/content/',
    '/analytics/creator/audience/',
    '/analytics/search-appearances/',
    '/sales/ssi',
    '/mynetwork/invitation-manager/sent/',
  ];

  it('says what it says although its forms shadow their methods', () => {
    const form = ['closest', 'checkVisibility', 'getAttribute', 'textContent', 'firstElementChild', 'matches']
      .map((name) => `<input name="${name}">`)
      .join('');
    const page = main(`<form aria-label="5">${form}7</form><p>136</p><p>Viewers</p>`);
    expect(read('/analytics/profile-views/', page)).toEqual({ 'profile-viewers': 136 });
  });

  it('says nothing where it shadows the document', () => {
    const shadowed = { querySelectorAll: document.body, querySelector: document.body } as unknown as ParentNode;
    for (const path of paths) expect(readNumbers(path, shadowed)).toEqual({});
  });

  it('does not say anything where it is empty', () => {
    for (const path of [...paths, '', '/', '%', '/in/%E0%A4%A/', '/me/']) expect(read(path, '')).toEqual({});
  });

  const tag = fc.constantFrom(
    'a',
    'p',
    'div',
    'main',
    'figcaption',
    'table',
    'tr',
    'td',
    'progress',
    'form',
    'svg',
    'li',
    'h2',
  );
  const attribute = fc.constantFrom(
    '',
    ' aria-label="7 of 1,5"',
    ' href="/me/profile-views/"',
    ` href="${connectionsPage}"`,
    ' href="http://[::"',
    ' href="/in/x/edit/intro/"',
    ' role="listitem"',
    ' id="find-people" value="x"',
    ' hidden',
    ' componentkey="Activity"',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('62', '1,063', '–', '12%', 'SSI 5%', '500+', '1.2K'),
  );
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc
      .tuple(tag, attribute, fc.array(fc.oneof({ maxDepth: 4 }, text, tie('html')), { maxLength: 4 }))
      .map(([name, marks, inside]) => `<${name}${marks}>${inside.join('')}</${name}>`),
  }));

  it('is read without an error, and never says what cannot be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), html, (path, page) => {
        for (const value of Object.values(read(path, `<main>${page}</main>`))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1e9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read in time, however long its texts are', () => {
    const long = '1,063 '.repeat(50_000);
    const start = performance.now();
    for (const path of paths) read(path, main(edit, link('/me/profile-views/', long), `<p>${long}</p><p>${long}</p>`));
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('is read the same twice, and stays as it is', () => {
    const rail = classicRail('62', '1,063');
    const first = read('/feed/', rail);
    expect(readNumbers('/feed/', document)).toEqual(first);
    expect(document.body.innerHTML).toBe(rail);
  });
});
