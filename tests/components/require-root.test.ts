// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { requireRoot } from '@/components/require-root';

afterEach(() => document.body.replaceChildren());

describe('the element that a page is drawn into', () => {
  it('comes with a title and a language for the page', () => {
    document.body.innerHTML = '<div id="root"></div>';
    expect(requireRoot(document, 'page_welcome').id).toBe('root');
    expect([document.title, document.documentElement.lang]).toEqual(['Welcome to Four Pillars', 'en']);
  });

  it('is required', () => {
    expect(() => requireRoot(document, 'page_welcome')).toThrow('nothing was changed');
  });
});
