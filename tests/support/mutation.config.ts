import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Folders of tests, as `npm run test:mutation` names them; without, all that may judge a mutant. */
const folders = process.env.FOUR_PILLARS_JUDGES ?? 'app,domain,linkedin,sensing,storage';

/** The unit tests that judge mutants, many times over: in one worker, which need not be begun anew for every file. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: folders.split(',').map((folder) => `tests/${folder}/**/*.test.ts`),
    exclude: [
      // It reads the source as text, and a mutated source is another text.
      'tests/sensing/own-properties.test.ts',
      // A thousand cases, a whole year or a stopwatch for every mutant would take weeks.
      'tests/**/*{properties,property,speed,year,weeks,replay}.test.ts',
    ],
    // Mutated code is slow; Stryker itself ends what never ends.
    testTimeout: 60_000,
    setupFiles: ['tests/support/unit-setup.ts'],
    isolate: false,
  },
});
