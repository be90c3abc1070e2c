import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openRig, type Rig } from '@/tests/support/rig';
import { buildExtension } from './build';
import { overlaySurfaces } from './overlay-surfaces';
import { seedMember } from './seed-member';
import { firstSurfaces, ownSurfaces, type Surface } from './surfaces';

/**
 * `npm run pictures -- <folder>`: pictures of every surface, light and dark, of an invented member on the practice
 * LinkedIn; `.report/pictures` unless said otherwise. Needs no display. What could not be drawn is said at the end.
 */

const folder = process.argv[2] ?? join(import.meta.dirname, '..', '..', '.report', 'pictures');

const failures: string[] = [];

mkdirSync(folder, { recursive: true });
buildExtension();
const rig = await openRig({ build: 'sdui' });
try {
  await drawAll(rig, firstSurfaces);
  await seedMember(rig, new Date());
  await drawAll(rig, ownSurfaces);
  await drawAll(rig, overlaySurfaces);
} finally {
  await rig.close();
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

async function drawAll(stage: Rig, surfaces: readonly Surface[]): Promise<void> {
  for (const surface of surfaces) {
    for (const scheme of ['light', 'dark'] as const) {
      const path = join(folder, `${surface.name}-${scheme}.png`);
      try {
        await draw(stage, surface, { scheme, path });
        console.log(relative(process.cwd(), path));
      } catch (error) {
        failures.push(`There is no picture of ${surface.name} (${scheme}): ${firstLine(error)}`);
      }
    }
  }
}

interface Picture {
  readonly scheme: 'light' | 'dark';
  readonly path: string;
}

async function draw(stage: Rig, { width, height, open, take, darken }: Surface, { scheme, path }: Picture) {
  const page = await stage.context.newPage();
  page.setDefaultTimeout(8_000);
  try {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    if (scheme === 'dark') await darken?.(page);
    await open(stage, page);
    // What comes in a moment later: numbers, and the turn of the colours.
    await page.waitForTimeout(600);
    await take(page, path);
  } finally {
    await page.close();
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
