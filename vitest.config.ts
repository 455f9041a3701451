import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { entries } from './scripts/entries.js';

const config: ViteUserConfig = defineConfig({
  resolve: {
    // Tests import the package by its name and get the sources.
    alias: entries.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: fileURLToPath(new URL(source, import.meta.url)),
    })),
  },
  test: {
    reporters: ['default', 'json'],
    // A test that hangs fails; a slow machine does not.
    testTimeout: 60_000,
    outputFile: { json: 'reports/tests.json' },
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'json-summary'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package/**', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['tests/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
            // `npm run types` reports those.
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/package/*.test.ts'],
          globalSetup: 'tests/package/install.ts',
          // Builds, packs and copies of the repository.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        // No aliases: examples import what was built, as users do.
        test: {
          name: 'examples',
          include: ['examples/**/*.test.{ts,mts,tsx}'],
          globalSetup: 'examples/install.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/browser/serve.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
});

export default config;
