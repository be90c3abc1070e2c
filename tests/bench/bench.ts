import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '@/tests/demo/build';
import { type Amounts, wholePage } from './heavy-page';
import { type PageCost, pageCost } from './page-cost';
import { type PageRounds, pageLines, pageTable } from './page-table';
import { surfaceTable } from './surface-table';
import { type SurfaceTimes, surfaceTimes } from './surfaces';
import { type Variant, variants } from './variants';
import { sizeNames, sizes } from './years';

/**
 * `npm run bench`: builds the extension and measures what it costs on a heavy page, beside no extension, one that does
 * nothing and one that counts naively. All of them in every round, in turn, so that what else the machine does falls
 * into each. `npm run bench -- 3` plays three rounds instead of seven, after one that is dropped.
 */

const counted = Number(process.argv[2] ?? 7);
const share = Number(process.argv[3] ?? 1);
const amounts: Amounts = {
  posts: Math.max(20, wholePage.posts * share),
  clicks: Math.max(10, wholePage.clicks * share),
  requests: wholePage.requests * share,
  routes: wholePage.routes * share,
  idleMs: wholePage.idleMs,
};

buildExtension();
const rounds = await playRounds();
const profiled = await playProfiled();
const lines = pageLines(rounds, profiled);
const surfaces: SurfaceTimes[] = [];
for (const size of sizes) {
  console.log(`with the data of ${sizeNames[size]}`);
  surfaces.push(await surfaceTimes(size));
}
const folder = join(import.meta.dirname, '..', '..', '.report');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench.json'), JSON.stringify({ amounts, rounds, lines, surfaces }, null, 2));
console.log(`\n${pageTable(lines)}\n\n${surfaceTable(surfaces)}\n`);

async function playRounds(): Promise<PageRounds> {
  const costs = new Map<Variant, PageCost[]>(variants.map((variant) => [variant, []]));
  for (let round = 0; round <= counted; round += 1) {
    for (const [place] of variants.entries()) {
      const variant = variants[(place + round) % variants.length] ?? 'none';
      const cost = await pageCost({ variant, amounts, isProfiled: false });
      console.log(`round ${round}, ${variant}: ${cost.cpu.toFixed(0)} ms, ${cost.elements} elements`);
      // The first round warms the disk and the machine.
      if (round > 0) costs.get(variant)?.push(cost);
    }
  }
  return Object.fromEntries(costs) as unknown as PageRounds; // Each variant has its list.
}

async function playProfiled(): Promise<Readonly<Record<Variant, PageCost>>> {
  const costs: Partial<Record<Variant, PageCost>> = {};
  for (const variant of variants) costs[variant] = await pageCost({ variant, amounts, isProfiled: true });
  return costs as Readonly<Record<Variant, PageCost>>; // All were played.
}
