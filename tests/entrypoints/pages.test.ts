import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe.each(['popup', 'sidepanel', 'welcome', 'dashboard'])('the page of the %s', (name) => {
  const html = readFileSync(`entrypoints/${name}/index.html`, 'utf8');

  it('carries no script and no style of its own, which our policy would block', () => {
    expect(html).toContain('src="./main.tsx"');
    expect(html.match(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/g)).toBeNull();
  });

  it('is light or dark before the first paint', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark" />');
  });
});
