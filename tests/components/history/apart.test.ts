import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = ['components', 'entrypoints', 'lib']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, code: readFileSync(name, 'utf8') }));

const others = files.filter(({ name }) => !name.startsWith('components/history/'));

describe('the charts', () => {
  it('are the only place that knows their library', () => {
    expect(files.filter(({ code }) => code.includes("from '@visx/")).length).toBeGreaterThan(0);
    expect(others.filter(({ code }) => code.includes('@visx/')).map(({ name }) => name)).toEqual([]);
  });

  it('come after the first paint of the dashboard, and nowhere else', () => {
    const known = others.filter(({ code }) => code.includes('@/components/history/'));
    expect(known.map(({ name }) => name)).toEqual(['entrypoints/dashboard/HistoryPage.tsx']);
    expect(known[0]?.code).not.toMatch(/from '@\/components\/history\//);
  });
});
