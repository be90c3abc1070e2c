import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Folders of tests, as `npm run test:mutation` names them; without, all that may judge a mutant. */
const folders = process.env.FOUR_PILLARS_JUDGES ?? 'app,domain,linkedin,sensing,storage';

/** The unit tests that judge mutants, many times over: in one worker, which need not be begun anew for every file. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: folders.split(',').map((folder) => `tests/${folder}/**/*.test.ts`),
    // They read the source as text, and a mutated source is another text.
    exclude: ['tests/sensing/own-properties.test.ts'],
    setupFiles: ['tests/support/unit-setup.ts'],
    isolate: false,
  },
});
