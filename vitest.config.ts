import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of the code (`unit`), of the built output (`build`), of the built extension in Chromium (`e2e`) and in Firefox. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/build/**'],
          setupFiles: ['tests/support/unit-setup.ts'],
          // Whole pages of many lines are looked through by role, on machines that do other things as well.
          testTimeout: 20_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: { name: 'build', include: ['tests/build/**/*.test.ts'] },
      },
      ...['e2e', 'firefox'].map((name) => ({
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name,
          include: ['tests/e2e/**/*.test.ts'],
          // Faults that only a debugger of Chromium's can make.
          exclude: name === 'firefox' ? ['tests/e2e/{faults,page-life,reloaded,storage-faults}.test.ts'] : [],
          env: { FOUR_PILLARS_BROWSER: name === 'firefox' ? 'firefox' : 'chromium' },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      })),
    ],
  },
});
