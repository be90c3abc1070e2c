// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readLead } from '@/lib/linkedin/lead';

const page = (badge: string, rail = '') =>
  `<main><section><div><div><h1 data-anonymize="person-name">Mira Example</h1></div>${badge}</div></section>
   <aside><ul>${rail}</ul></aside></main>`;

function read(html: string) {
  document.body.innerHTML = html;
  return readLead(document);
}

describe('the page of a lead', () => {
  beforeEach(() => {
    // Nothing is laid out here: rendered is what is not marked as hidden.
    vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
      return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
    });
  });

  const other = '<li><span data-anonymize="person-name">Ilan Sample</span><span>· 3rd</span></li>';

  it.each([
    ['a bulleted badge', page('<span>· 2nd</span>'), 2],
    ['the badge of an entity', page('<span class="artdeco-entity-lockup__degree"> · 1st</span>'), 1],
    ['the badge nearest to the name, not that of another lead', page('<span>· 2nd</span>', other), 2],
    ['the badge that is rendered, not its hidden twin', page('<p hidden>· 1st</p><p>· 3rd</p>'), 3],
    [
      'the name that is rendered, not its hidden twin',
      `<div hidden><b data-anonymize="person-name">x</b><i>· 1st</i></div>${page('<span>· 2nd</span>')}`,
      2,
    ],
  ])('says the degree by %s', (_, html, degree) => {
    expect(read(html)).toEqual({ degree });
  });

  it('says no degree where none is shown', () => {
    expect(read(page('<span>Berlin</span>'))).toEqual({ degree: undefined });
  });

  it('says no degree by a badge that is far from the name', () => {
    const far = `<div><p>· 2nd</p>${'<div>'.repeat(8)}<b data-anonymize="person-name">x</b>${'</div>'.repeat(8)}</div>`;
    expect(read(far)).toEqual({ degree: undefined });
  });

  it.each([
    ['no name', '<main><span>· 2nd</span></main>'],
    ['a name that is not rendered', '<main hidden><h1 data-anonymize="person-name">x</h1></main>'],
    ['the name of a company', '<main><h1 data-anonymize="company-name">x</h1></main>'],
  ])('is not there as long as it has %s', (_, html) => {
    expect(read(html)).toBeUndefined();
  });
});
