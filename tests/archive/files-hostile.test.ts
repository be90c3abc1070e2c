import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExportFile } from '@/lib/archive/find-sources';
import { today } from '@/tests/support/archive/dialect';
import { makeStory } from '@/tests/support/archive/story';
import { exportOf, writeFiles, zipOf } from '@/tests/support/archive/write-archive';
import { makeDays, type WorkbookStyle, workbookOf } from '@/tests/support/archive/write-workbook';
import { xlsxParts } from '@/tests/support/archive/write-xlsx';
import { damages } from '@/tests/support/damage';
import { patience, runs } from '@/tests/support/fuzz';
import { hostileCsv, hostileSheets } from './hostile-tables';
import { expectSpokenOrSound, readAsPage } from './read-as-page';

/** Milliseconds that a small file may take. */
const inTime = { timeout: 20_000 };

const style: WorkbookStyle = {
  cells: 'numbers',
  language: 'en',
  order: 'mdy',
  mark: '/',
  group: ',',
  texts: 'shared',
  name: 'Content',
};

const names = fc.constantFrom(
  'a.zip',
  '',
  '../../etc/passwd',
  '__proto__',
  '\u202Egnp.zip',
  'Complete_LinkedInDataExport_12-31-9999.zip',
  'Content_9999-99-99_0000-00-00_x.xlsx',
  'Comments.csv',
);

const story = makeStory({ seed: 35, size: 4 });
const files = writeFiles(story, today);
const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes.slice()]);
const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** Sound files of every sort. */
let sound: readonly Uint8Array[];
beforeAll(async () => {
  const { blob } = await exportOf(story, today);
  const workbook = await workbookOf(makeDays(1, '2026-01-01', 5), 100, style);
  const nested = await zipOf([
    { path: 'mine/export.zip', bytes: await bytesOf(blob) },
    { path: workbook.path, bytes: await bytesOf(workbook.blob) },
  ]);
  sound = await Promise.all([blob, await zipOf(files, { level: 0 }), workbook.blob, nested].map(bytesOf));
});

/** Of what was read since, whether anything was taken, and whether anything was refused. */
let seen = new Set<'taken' | 'refused'>();

async function expectHarmless(given: readonly ExportFile[]): Promise<void> {
  const outcome = await readAsPage(given);
  seen.add('code' in outcome ? 'refused' : 'taken');
  expectSpokenOrSound(outcome);
}

describe(
  'of a file that is damaged or made up, all that is found can be stored, or the page says why nothing is:',
  patience,
  () => {
    beforeEach(() => {
      seen = new Set();
    });
    afterEach(() => expect(seen.size).toBe(2));

    it('a ZIP with other bytes in it', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), names, damages, async (which, path, damage) => {
          await expectHarmless([{ path, blob: blobOf(damage(sound[which % sound.length] ?? new Uint8Array())) }]);
        }),
        { ...runs(600), ...inTime },
      );
    });

    it('a ZIP of which a member has other bytes, packed anew', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), damages, async (which, damage) => {
          const { path = '', bytes = new Uint8Array() } = files[which % files.length] ?? {};
          const others = files.filter((file) => file.path === 'Reactions.csv' && file.path !== path);
          const blob = await zipOf([{ path, bytes: damage(bytes) }, ...others], { level: 0 });
          await expectHarmless([{ path: 'a.zip', blob }]);
        }),
        { ...runs(200), ...inTime },
      );
    });

    it('a table with dates, numbers and texts that LinkedIn never wrote', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(hostileCsv, { minLength: 1, maxLength: 3 }), async (tables) => {
          await expectHarmless(tables.map(({ path, bytes }) => ({ path, blob: blobOf(bytes) })));
        }),
        { ...runs(900), ...inTime },
      );
    });

    it('a workbook with such cells, or with other bytes in one of its parts', async () => {
      const texts = fc.constantFrom('shared' as const, 'inline' as const);
      const harm = fc.option(fc.tuple(fc.nat(), damages), { nil: undefined });
      await fc.assert(
        fc.asyncProperty(hostileSheets, texts, harm, async (sheets, kind, damaged) => {
          const parts = xlsxParts(sheets, kind);
          const [which, damage] = damaged ?? [0, (bytes: Uint8Array) => bytes];
          const changed = parts.map((one, index) =>
            index === which % parts.length ? { ...one, bytes: damage(one.bytes) } : one,
          );
          await expectHarmless([{ path: 'Content.xlsx', blob: await zipOf(changed, { level: 0 }) }]);
        }),
        { ...runs(300), ...inTime },
      );
    });
  },
);
