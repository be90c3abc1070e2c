// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requireRoot } from '@/components/require-root';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('the element that a page is drawn into', () => {
  it('comes with a title and a language for the page', () => {
    document.body.innerHTML = '<div id="root"></div>';
    expect(requireRoot(document, 'page_welcome').id).toBe('root');
    expect([document.title, document.documentElement.lang]).toEqual(['Welcome to Four Pillars', 'en']);
  });

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['hi', 'ltr'],
  ])('of words in %s runs %s', (language, direction) => {
    document.body.innerHTML = '<div id="root"></div>';
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue(language);
    requireRoot(document, 'page_welcome');
    expect(document.documentElement.dir).toBe(direction);
  });

  it('is required', () => {
    expect(() => requireRoot(document, 'page_welcome')).toThrow('nothing was changed');
  });
});
