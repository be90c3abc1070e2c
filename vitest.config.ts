import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Three kinds of tests: the code (`unit`), the built output (`build`), the built extension in a real browser (`e2e`). */
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
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: { name: 'build', include: ['tests/build/**/*.test.ts'] },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
