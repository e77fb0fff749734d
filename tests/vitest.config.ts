import { defineConfig } from 'vitest/config';

// Paths are relative to the folder where the command runs: the project root.
export default defineConfig({
  test: {
    // One more than Vitest takes on two cores: the tests of the site wait for their browsers most of the time.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'units',
          include: [
            'tests/{article,names,markdown,commands,layouts,reading,search,library,offline,house}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/serve-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What a page does soon it does in seconds while other tests keep both cores busy; Vitest would wait one.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        test: {
          name: 'orca',
          include: ['tests/orca/**/*.test.ts'],
          globalSetup: ['tests/orca/set-up.ts'],
          // One page, with a browser and perhaps a desk to be started; it is killed after that.
          testTimeout: 150_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
